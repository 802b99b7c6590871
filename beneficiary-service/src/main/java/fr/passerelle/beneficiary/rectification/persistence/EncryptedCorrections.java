package fr.passerelle.beneficiary.rectification.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.rectification.Correction.Change;
import fr.passerelle.beneficiary.rectification.Corrections;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EncryptedCorrections implements Corrections {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final String KEEP =
            "insert into rectification (request_id, departement, person_id, ciphertext) values (?, ?, ?, ?)";
    private static final String READ = "select ciphertext from rectification where request_id = ?";

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Sql sql;
    private final FieldCipher cipher;

    EncryptedCorrections(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void keep(PrivacyRequest request, UUID personId, List<Change> changes) {
        try {
            var secret = cipher.encrypt(json.writeValueAsString(changes), context(request));
            sql.update(KEEP, request.id(), request.departement(), personId, secret);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("corrections could not be written", e);
        }
    }

    @Override
    public List<Change> of(PrivacyRequest request) {
        return sql.first(READ, row -> row.getBytes(1), request.id())
                .map(secret -> read(cipher.decrypt(secret, context(request))))
                .orElse(List.of());
    }

    private List<Change> read(String changes) {
        try {
            return json.readValue(changes, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("corrections could not be read", e);
        }
    }

    private static String context(PrivacyRequest request) {
        return "rectification:" + request.id();
    }
}
