package fr.passerelle.beneficiary.signal.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.beneficiary.signal.Signal;
import fr.passerelle.beneficiary.signal.SignalDrawer;
import fr.passerelle.beneficiary.signal.SignalWords;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/// One ciphertext a signal: no query looks into what was said of somebody.
@ApplicationScoped
class EncryptedSignalDrawer implements SignalDrawer {
    private static final String KEEP = "insert into signal_words (signal_id, departement, ciphertext) values (?, ?, ?)";
    private static final String READ = "select ciphertext from signal_words where signal_id = ?";

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final Sql sql;
    private final FieldCipher cipher;

    EncryptedSignalDrawer(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void keep(Signal signal, SignalWords words) {
        try {
            var secret = cipher.encrypt(json.writeValueAsString(words), context(signal));
            sql.update(KEEP, signal.id(), signal.departement(), secret);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words could not be written", e);
        }
    }

    @Override
    public SignalWords of(Signal signal) {
        var secret = sql.first(READ, row -> row.getBytes(1), signal.id()).orElseThrow();
        try {
            return json.readValue(cipher.decrypt(secret, context(signal)), SignalWords.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words could not be read", e);
        }
    }

    private static String context(Signal signal) {
        return "signal_words:" + signal.id();
    }
}
