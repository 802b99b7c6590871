package fr.passerelle.beneficiary.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the survivor takes over where its own file says nothing; an identity is never mixed of two.
@Schema(name = "MergeTakeoverField")
public enum TakenField {
    EMAIL("email"),
    PHONE("phone"),
    PREFERRED_CHANNEL("preferred_channel"),
    FRANCE_TRAVAIL_ID("france_travail_id");

    private final String column;

    TakenField(String column) {
        this.column = column;
    }

    /// Of a person.
    String column() {
        return column;
    }
}
