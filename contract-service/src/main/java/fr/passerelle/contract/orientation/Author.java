package fr.passerelle.contract.orientation;

/// Who acts, and for whom they may.
public record Author(String subject, String organisationType, String organisationId) {
    /// The Département, or the organisme référent itself: the Caf too may draw up a contract (S004_06).
    public boolean writesFor(String organismeReferent) {
        return organisationType.equals("DEPARTEMENT") || organisationId.equals(organismeReferent);
    }
}
