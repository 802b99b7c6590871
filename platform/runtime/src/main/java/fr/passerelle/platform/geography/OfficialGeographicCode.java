package fr.passerelle.platform.geography;

/// Shapes of the official geographic code (Insee, code officiel géographique), for `@Pattern`. Which communes exist
/// changes every year and is not checked.
public final class OfficialGeographicCode {
    /// The département, 01 to 95 with 2A and 2B for Corsica, 97x or 98x overseas, then the commune in it.
    public static final String COMMUNE =
            "^(?:(?:0[1-9]|[13-8][0-9]|2[1-9AB]|9[0-5])[0-9]{3}|97[1-8][0-9]{2}|98[4678][0-9]{2})$";

    public static final String COMMUNE_MESSAGE = "doit être le code Insee d'une commune, par exemple 92002";

    private OfficialGeographicCode() {}
}
