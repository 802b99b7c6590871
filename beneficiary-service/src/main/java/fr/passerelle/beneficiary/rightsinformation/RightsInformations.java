package fr.passerelle.beneficiary.rightsinformation;

/// The acts of the départements in scope.
public interface RightsInformations {
    void add(RightsInformation act);
}
