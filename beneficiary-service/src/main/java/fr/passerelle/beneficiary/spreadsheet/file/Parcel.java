package fr.passerelle.beneficiary.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parcel that a workbook comes in, measured before anybody unpacks it: a small file may hold a very large
/// one, and XML may declare entities that grow. Looked at as its reader will, by the directory at its end.
final class Parcel {
    private static final int MOST_PARTS = 1_000;
    private static final int BEGINNING = 4_096;

    private final Bounds bounds;

    Parcel(Bounds bounds) {
        this.bounds = bounds;
    }

    void check(byte[] content) {
        var left = bounds.inflated();
        var parts = 0;
        try (var parcel = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entries = parcel.getEntries(); entries.hasMoreElements(); ) {
                if (++parts > MOST_PARTS) {
                    throw Unreadable.refusal("person-list-bomb");
                }
                left -= inflated(parcel, entries.nextElement(), left);
            }
        } catch (IOException e) {
            throw Unreadable.refusal("person-list-damaged");
        }
    }

    private static long inflated(ZipFile parcel, ZipArchiveEntry entry, long most) throws IOException {
        try (var part = parcel.getInputStream(entry)) {
            var beginning = part.readNBytes(BEGINNING);
            refuseDeclarations(beginning);
            return beginning.length + rest(part, most - beginning.length);
        }
    }

    private static long rest(InputStream part, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (var count = part.read(buffer); count >= 0; count = part.read(buffer)) {
            size += count;
            if (size > most) {
                throw Unreadable.refusal("person-list-bomb");
            }
        }
        return size;
    }

    /// No spreadsheet program writes one.
    private static void refuseDeclarations(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw Unreadable.refusal("person-list-declarations");
        }
    }
}
