package fr.passerelle.beneficiary.listcolumn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a column of a list can mean; each is a field of the registration.
@Schema(name = "PersonListField")
public enum ListField {
    CIVILITY("civility", false),
    LAST_NAME("lastName", true),
    BIRTH_NAME("birthName", false),
    FIRST_NAMES("firstNames", true),
    BIRTH_DATE("birthDate", true),
    BIRTH_PLACE("birthPlace", false),
    SEX("sex", false),
    NIR("nir", false),
    NTT("ntt", false),
    FRANCE_TRAVAIL_ID("franceTravailId", false),
    DEPARTEMENT_NUMBER("departementNumber", false),
    EMAIL("email", false),
    PHONE("phone", false);

    private final String field;
    private final boolean required;

    ListField(String field, boolean required) {
        this.field = field;
        this.required = required;
    }

    /// As the registration names it.
    public String field() {
        return field;
    }

    boolean isRequired() {
        return required;
    }

    /// Numbers that not everybody may read.
    public boolean isProtected() {
        return this == NIR || this == NTT;
    }
}
