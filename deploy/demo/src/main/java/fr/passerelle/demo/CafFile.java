package fr.passerelle.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file to send.
///
/// @param departement code of whom it concerns
/// @param matricule of its first household
/// @param title for a reader
public record CafFile(Path path, String departement, String matricule, String title) {
    private static final Pattern DEPARTEMENT = Pattern.compile("<IDEPARTE>\\s*0?(\\d\\d|2[AB]|97\\d)\\s*<");
    private static final Pattern MATRICULE = Pattern.compile("<MATRICULE>\\s*(\\w+)\\s*<");
    private static final int ENOUGH = 1 << 20;

    /// Reads only the beginning: a département's whole file is larger than memory.
    ///
    /// @return nothing where it does not look like a file of the Caf
    public static Optional<CafFile> read(Path path, String title) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var start = new String(in.readNBytes(ENOUGH), CafFileWriter.ENCODING);
            var departement = DEPARTEMENT.matcher(start);
            var matricule = MATRICULE.matcher(start);
            return departement.find() && matricule.find()
                    ? Optional.of(new CafFile(path, departement.group(1), matricule.group(1), title))
                    : Optional.empty();
        }
    }
}
