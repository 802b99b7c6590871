package fr.passerelle.beneficiary.duplicate;

/// Why two files may be about one person.
public enum DuplicateReason {
    /// the number of the one was told of the other, who is described otherwise
    SAME_NIR_OTHER_IDENTITY,
    SAME_FRANCE_TRAVAIL_ID,
    SAME_BIRTH_DATE_CLOSE_NAME,
    /// a day and a month swapped, or one part of the date that differs
    SAME_NAME_CLOSE_BIRTH_DATE,
    SAME_BIRTH_DATE_COMMUNE_FIRST_NAME,
    SAME_PHONE_FIRST_NAME,
    SAME_EMAIL_FIRST_NAME
}
