package fr.passerelle.beneficiary.situation;

import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Names the publics that a person belongs to, with the ages that the département has set.
@ApplicationScoped
public class NamePublics {
    private static final String YOUTH_UNTIL = "public-youth-until";
    private static final String SENIOR_FROM = "public-senior-from";

    private final Parameters parameters;

    NamePublics(Parameters parameters) {
        this.parameters = parameters;
    }

    public List<PublicCategory> of(Situation situation, LocalDate today) {
        return Arrays.stream(PublicCategory.values())
                .filter(category -> isOf(category, situation, today))
                .toList();
    }

    private boolean isOf(PublicCategory category, Situation situation, LocalDate today) {
        var person = situation.person();
        var born = person.identity().birthDate();
        return switch (category) {
            case MINIMA_SOCIAUX -> situation.rightOpen();
            case DEMANDEURS_EMPLOI -> person.franceTravailId().isPresent();
            case FAMILLES -> situation.withChildren();
            case FEMMES -> person.identity().sex() == Sex.FEMALE;
            case JEUNES ->
                born != null
                        && born.plusYears(parameters.number(YOUTH_UNTIL, person.departement(), today))
                                .isAfter(today);
            case SENIORS ->
                born != null
                        && !born.plusYears(parameters.number(SENIOR_FROM, person.departement(), today))
                                .isAfter(today);
        };
    }
}
