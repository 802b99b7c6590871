package fr.passerelle.contract.orientation;

/// Who acts, and for whom they may.
public record Author(String subject, String organisationType, String organisationId) {
    public boolean isOfDepartement() {
        return organisationType.equals("DEPARTEMENT");
    }
}
