package fr.passerelle.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Command line of {@link CafFileWriter}: `<département> <households> <reference date> <seed> <file>`.
public final class WriteCafFile {
    private WriteCafFile() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("Usage: <departement> <households> <reference date> <seed> <file>");
        }
        var writer = new CafFileWriter(arguments[0], LocalDate.parse(arguments[2]), Long.parseLong(arguments[3]));
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[4])))) {
            writer.write(out, Integer.parseInt(arguments[1]));
        }
    }
}
