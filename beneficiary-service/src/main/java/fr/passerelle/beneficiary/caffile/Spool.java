package fr.passerelle.beneficiary.caffile;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/// Where the content of a file waits for its import, encrypted under a key of its own.
public interface Spool {
    Writing write(UUID fileId) throws IOException;

    /// The content in clear, from its beginning.
    InputStream read(UUID fileId, Key key) throws IOException;

    void forget(UUID fileId);

    /// The key of a content, itself encrypted.
    @SuppressWarnings("ArrayRecordComponent") // keys are never compared
    record Key(byte[] encrypted) {}

    /// A content being written. Closed before it is kept, it leaves nothing behind.
    interface Writing extends AutoCloseable {
        void append(byte[] buffer, int count) throws IOException;

        /// Ends the content, which stays from then on.
        Key keep() throws IOException;

        @Override
        void close();
    }
}
