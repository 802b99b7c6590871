package fr.passerelle.testing.walk;

/// What one GET answered.
///
/// @param path as the document writes it, `/v1/doors/{id}`
/// @param isShared whether the document marks it `x-tenant: shared`, the same for every tenant
public record Answer(String path, int status, String body, boolean isShared) {
    public boolean isFound() {
        return status == 200;
    }

    /// What the service said of its own: a problem repeats the address that was asked for, and the id in it; so does a
    /// person's copy, also where nothing is held.
    public String told() {
        return body.replaceFirst("\"instance\":\"[^\"]*\"", "")
                .replaceFirst(
                        "(?<=^\\{\"form\":\"urn:passerelle:personal-file:v1\",.{0,200}?)\"beneficiaryId\":\"[^\"]*\"",
                        "");
    }

    /// Whether it was asked for by an id, which belongs to a tenant; what has a code is known to all.
    boolean isOfOneTenant() {
        return path.contains("{") && !path.contains("{code}");
    }
}
