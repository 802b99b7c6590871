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
                .inForce("contract-regime", departement, on)
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
        return inForce(code + "." + code(organisationType), ground)
                .or(() -> inForce(code, ground))
                .map(validation -> Boolean.parseBoolean(validation.value()))
                .orElse(true);
    }

    /// Day by which the contract is to be signed; none where the law sets none.
    public Optional<LocalDate> signatureDueOn(KnownOrientation orientation, Regime regime) {
        return signatureDelay(orientation, regime)
                .map(delay -> orientation.decidedOn().plus(Period.parse(delay.value())));
    }

    /// The legal time to sign the contract of an orientation; none where the law sets none, or where its organisation
    /// makes the contract elsewhere.
    public Optional<SignatureTime> signatureTime(KnownOrientation orientation) {
        var regime = regimeOf(orientation.departement(), orientation.decidedOn());
        var ground = new Ground(orientation.departement(), regime, orientation.decidedOn());
        var isMadeHere = inForce("contract-awaited." + code(orientation.organisationType()), ground)
                .map(awaited -> Boolean.parseBoolean(awaited.value()))
                .orElse(true);
        if (!isMadeHere) {
            return Optional.empty();
        }
        var warning = inForce("contract-signature-warning", ground)
                .map(days -> Period.parse(days.value()))
                .orElse(Period.ZERO);
        return signatureDelay(orientation, regime).map(delay -> {
            var dueOn = orientation.decidedOn().plus(Period.parse(delay.value()));
            return new SignatureTime(dueOn, dueOn.minus(warning), delay.legalBasis());
        });
    }

    /// From the decision on: it is notified the day it is taken.
    private Optional<Parameter> signatureDelay(KnownOrientation orientation, Regime regime) {
        var code = "contract-signature-delay." + code(orientation.pathway().name());
        return inForce(code, new Ground(orientation.departement(), regime, orientation.decidedOn()));
    }

    /// Weekly hours below which a reason is given; none where the regime knows no such hours.
    public Optional<Integer> usualWeeklyHours(CerType type, Ground ground) {
        return inForce("contract-weekly-hours." + type.code(), ground).map(hours -> Integer.valueOf(hours.value()));
    }

    private Optional<Parameter> inForce(String code, Ground ground) {
        return parameters.inForce(code, ground.departement(), ground.regime().name(), ground.on());
    }

    /// As the codes of parameters write it.
    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
