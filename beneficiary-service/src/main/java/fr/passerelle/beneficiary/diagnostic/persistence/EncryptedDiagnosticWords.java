package fr.passerelle.beneficiary.diagnostic.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.beneficiary.diagnostic.Diagnostic;
import fr.passerelle.beneficiary.diagnostic.DiagnosticWords;
import fr.passerelle.beneficiary.diagnostic.Words;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;

/// One ciphertext a diagnostic: no query looks into what people said.
@ApplicationScoped
class EncryptedDiagnosticWords implements DiagnosticWords {
    private static final String KEEP = """
            insert into diagnostic_words (diagnostic_id, departement, ciphertext) values (?, ?, ?)
            on conflict (diagnostic_id) do update set ciphertext = excluded.ciphertext""";
    private static final String READ = "select ciphertext from diagnostic_words where diagnostic_id = ?";

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Sql sql;
    private final FieldCipher cipher;

    EncryptedDiagnosticWords(AgroalDataSource database, FieldCipher cipher) {
        this.sql = new Sql(database);
        this.cipher = cipher;
    }

    @Override
    public void keep(Diagnostic diagnostic, Words words) {
        try {
            var secret = cipher.encrypt(json.writeValueAsString(words), context(diagnostic));
            sql.update(KEEP, diagnostic.id(), diagnostic.departement(), secret);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words could not be written", e);
        }
    }

    @Override
    public Words of(Diagnostic diagnostic) {
        var secret = sql.first(READ, row -> row.getBytes(1), diagnostic.id()).orElseThrow();
        try {
            return json.readValue(cipher.decrypt(secret, context(diagnostic)), Words.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words could not be read", e);
        }
    }

    private static String context(Diagnostic diagnostic) {
        return "diagnostic_words:" + diagnostic.id();
    }
}
