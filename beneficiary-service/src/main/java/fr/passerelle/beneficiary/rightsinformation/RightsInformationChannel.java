package fr.passerelle.beneficiary.rightsinformation;

/// How somebody is told of their rights and duties.
public enum RightsInformationChannel {
    INTERVIEW,
    LETTER,
    EMAIL,
    COLLECTIVE
}
