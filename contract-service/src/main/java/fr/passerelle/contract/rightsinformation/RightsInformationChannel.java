package fr.passerelle.contract.rightsinformation;

/// How somebody is told of their rights and duties.
public enum RightsInformationChannel {
    INTERVIEW,
    LETTER,
    EMAIL,
    COLLECTIVE
}
