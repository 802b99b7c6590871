package fr.passerelle.beneficiary.privacy.persistence;

import fr.passerelle.beneficiary.privacy.Explanations;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class EncryptedExplanations implements Explanations {
    private static final String KEEP =
            "insert into privacy_explanation (request_id, departement, ciphertext) values (?, ?, ?)";
    private static final String READ = "select ciphertext from privacy_explanation where request_id = ?";

    private final Sql sql;
    private final FieldCipher cipher;

    EncryptedExplanations(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void keep(PrivacyRequest request, String explanation) {
        sql.update(KEEP, request.id(), request.departement(), cipher.encrypt(explanation, context(request)));
    }

    @Override
    public Optional<String> of(PrivacyRequest request) {
        return sql.first(READ, row -> row.getBytes(1), request.id())
                .map(secret -> cipher.decrypt(secret, context(request)));
    }

    private static String context(PrivacyRequest request) {
        return "privacy_explanation:" + request.id();
    }
}
