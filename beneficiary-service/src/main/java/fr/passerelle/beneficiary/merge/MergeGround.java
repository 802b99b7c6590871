package fr.passerelle.beneficiary.merge;

/// What shows that two files are about one person.
public enum MergeGround {
    IDENTITY_DOCUMENT,
    SAME_NATIONAL_NUMBER,
    CONFIRMED_BY_PERSON,
    CONFIRMED_BY_PAYING_BODY
}
