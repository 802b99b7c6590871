package fr.passerelle.testing.walk;

/// What one GET answered.
///
/// @param path as the document writes it, `/v1/doors/{id}`
/// @param isShared whether the document marks it `x-tenant: shared`, the same for every tenant
public record Answer(String path, int status, String body, boolean isShared) {
    public boolean isFound() {
        return status == 200;
    }
}
