package fr.passerelle.contract.rule;

import fr.passerelle.contract.orientation.KnownOrientation;
import fr.passerelle.platform.parameters.Parameters;
import fr.passerelle.platform.parameters.Parameters.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What dated parameters say of a contract.
@ApplicationScoped
public class ContractRules {
    /// Regime of the parameters that say which regime is in force.
    private static final String ANY = "ALL";

    /// No département: only the national value answers.
    private static final String NATIONAL = "";

    private final Parameters parameters;

    ContractRules(Parameters parameters) {
        this.parameters = parameters;
    }

    /// Where and when a rule is asked for.
    public record Ground(String departement, Regime regime, LocalDate on) {}

    public Regime regimeOf(String departement, LocalDate on) {
        return parameters
                .inForce("contract-regime", departement, ANY, on)
                .map(regime -> Regime.valueOf(regime.value()))
                .orElse(Regime.REGIME_2009);
    }

    /// The longest term that may be validated; a département may set less than the national cap, not more.
    public Optional<Integer> capMonths(CerType type, Ground ground) {
        var code = "contract-term-cap." + type.code();
        var national = parameters.inForce(code, NATIONAL, ground.regime().name(), ground.on());
        return Stream.of(inForce(code, ground), national)
                .flatMap(Optional::stream)
                .map(cap -> (int) Period.parse(cap.value()).toTotalMonths())
                .min(Comparator.naturalOrder());
    }

    /// Where no cap holds, the contract is looked at again after this time.
    public Optional<Period> reviewAfter(CerType type, Ground ground) {
        return inForce("contract-review." + type.code(), ground).map(review -> Period.parse(review.value()));
    }

    /// Whether the Département validates; the rule of the organisme référent goes before that of the type.
    public boolean needsValidation(CerType type, String organisationType, Ground ground) {
        var code = "contract-validation." + type.code();
        var organisation = organisationType.toLowerCase(Locale.ROOT).replace('_', '-');
        return inForce(code + "." + organisation, ground)
                .or(() -> inForce(code, ground))
                .map(validation -> Boolean.parseBoolean(validation.value()))
                .orElse(true);
    }

    /// Day by which the contract is to be signed; none where the law sets none.
    public Optional<LocalDate> signatureDueOn(KnownOrientation orientation, Regime regime) {
        var pathway = orientation.pathway().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var notified = orientation.decidedOn(); // notified the day it is decided
        return inForce("contract-signature-delay." + pathway, new Ground(orientation.departement(), regime, notified))
                .map(delay -> notified.plus(Period.parse(delay.value())));
    }

    /// Weekly hours below which a reason is given; none where the regime knows no such hours.
    public Optional<Integer> usualWeeklyHours(CerType type, Ground ground) {
        return inForce("contract-weekly-hours." + type.code(), ground).map(hours -> Integer.valueOf(hours.value()));
    }

    private Optional<Parameter> inForce(String code, Ground ground) {
        return parameters.inForce(code, ground.departement(), ground.regime().name(), ground.on());
    }
}
