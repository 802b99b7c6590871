package fr.passerelle.beneficiary.profil;

import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// Proposes a profil from the themes of the freins, by the criteria that the département has set for the day.
@ApplicationScoped
public class ProposeProfil {
    private static final String SOCIAL = "profil-social-freins";
    private static final String PROFESSIONAL = "profil-professional-freins";

    private final Parameters parameters;

    ProposeProfil(Parameters parameters) {
        this.parameters = parameters;
    }

    public int from(Collection<FreinCode> freins, String departement, LocalDate on) {
        return profil(
                freins.stream().anyMatch(listed(SOCIAL, departement, on)::contains),
                freins.stream().anyMatch(listed(PROFESSIONAL, departement, on)::contains));
    }

    /// 2 means social and professional difficulties at once; whoever has neither is nearest to work.
    static int profil(boolean social, boolean professional) {
        if (social) {
            return professional ? 2 : 3;
        }
        return 1;
    }

    private Set<FreinCode> listed(String code, String departement, LocalDate on) {
        return parameters.codes(code, departement, on).stream()
                .map(FreinCode::valueOf)
                .collect(Collectors.toSet());
    }
}
