package fr.passerelle.beneficiary.rectification;

/// A way to reach somebody that may turn out to be another person's, with none in its place.
public enum ContactField {
    EMAIL(Correction.Field.EMAIL),
    PHONE(Correction.Field.PHONE);

    private final Correction.Field field;

    ContactField(Correction.Field field) {
        this.field = field;
    }

    Correction.Field field() {
        return field;
    }
}
