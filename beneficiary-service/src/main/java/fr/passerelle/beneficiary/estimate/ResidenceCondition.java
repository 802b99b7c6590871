package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Scale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Whether somebody may ask for the RSA by nationality and residence (CASF, art. L262-4, 2°, L262-6 and R262-5).
public enum ResidenceCondition {
    MET,
    NOT_MET,
    UNKNOWN;

    private static final String FRENCH = "FR";

    /// From what the agent read on the papers. A refugee, somebody stateless or with a resident's card waits for
    /// nothing, and is not recognised here: the agent then says that the condition is unknown.
    ///
    /// @param years of residence for a citizen of the EEA or Switzerland, of a permit to work for others
    public static ResidenceCondition of(String nationality, @Nullable BigDecimal years, Scale.ResidenceYears rule) {
        if (nationality.equals(FRENCH)) {
            return MET;
        }
        if (years == null) {
            return UNKNOWN;
        }
        var needed = rule.countries().contains(nationality) ? rule.own() : rule.permit();
        return years.compareTo(needed) >= 0 ? MET : NOT_MET;
    }
}
