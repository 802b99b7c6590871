package fr.passerelle.beneficiary.rightsinformation;

/// Announces what people have been told.
public interface RightsInformationAnnouncer {
    void announce(RightsInformationEvent.Informed event);
}
