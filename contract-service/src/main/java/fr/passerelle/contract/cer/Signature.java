package fr.passerelle.contract.cer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// A party signed.
///
/// @param recordedBy subject of whoever says so
@Embeddable
public record Signature(
        @Column(name = "signed_on") LocalDate signedOn,
        @Enumerated(EnumType.STRING) SignatureMeans means,
        @Column(name = "recorded_by") String recordedBy) {
    /// Who signs.
    public enum SignatureParty {
        BENEFICIARY,
        REFERENT
    }

    /// How.
    public enum SignatureMeans {
        IN_PERSON,
        POST,
        ELECTRONIC
    }
}
