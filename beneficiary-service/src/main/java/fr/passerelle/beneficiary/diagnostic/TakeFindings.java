package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.commonright.CommonRights;
import fr.passerelle.beneficiary.diagnostic.DiagnosticForm.ToldFrein;
import fr.passerelle.beneficiary.diagnostic.DiagnosticForm.ToldRight;
import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.beneficiary.frein.FreinState;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.beneficiary.profil.ProposeProfil;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks what somebody wrote and completes it with what the département has set.
@ApplicationScoped
class TakeFindings {
    private final DiagnosticRules rules;
    private final ProposeProfil profil;
    private final Texts texts;
    private final Clock clock;

    TakeFindings(DiagnosticRules rules, ProposeProfil profil, Texts texts, Clock clock) {
        this.rules = rules;
        this.profil = profil;
        this.texts = texts;
        this.clock = clock;
    }

    Findings of(Person person, DiagnosticForm form) {
        var departement = person.departement();
        var faults = new ArrayList<FieldError>();
        checkDay(person, form.heldOn(), faults);
        var hasLists = faults.isEmpty();
        checkFreins(form.freins(), faults);
        if (hasLists) {
            checkRights(form.commonRights(), rules.commonRights(departement, form.heldOn()), faults);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, faults.getFirst().rule(), Map.of(), faults);
        }
        var blocking = rules.blockingFreins(departement, form.heldOn());
        return new Findings(
                form.heldOn(),
                form.freins().stream().map(frein -> statement(frein, blocking)).toList(),
                new CommonRights(
                        form.commonRights().stream().collect(Collectors.toMap(ToldRight::code, ToldRight::state))),
                profil.from(form.freins().stream().map(ToldFrein::code).toList(), departement, form.heldOn()));
    }

    private static Frein.Statement statement(ToldFrein told, Set<FreinCode> blocking) {
        return new Frein.Statement(
                told.code(),
                Objects.requireNonNullElse(told.blocking(), blocking.contains(told.code())),
                Objects.requireNonNullElse(told.state(), FreinState.IDENTIFIED));
    }

    private void checkDay(Person person, LocalDate heldOn, List<FieldError> faults) {
        if (!PlausibleDate.isFact(heldOn, LocalDates.today(clock))) {
            faults.add(fault("heldOn", "date-bounds"));
        } else if (!person.wasBornBy(heldOn)) {
            faults.add(fault("heldOn", "date-before-birth"));
        } else if (!rules.areSet(person.departement(), heldOn)) {
            faults.add(fault("heldOn", "diagnostic-before-lists"));
        } else if (!person.wasOfAge(rules.leastAge(person.departement(), heldOn), heldOn)) {
            faults.add(fault("heldOn", "diagnostic-of-child"));
        }
    }

    private void checkFreins(List<ToldFrein> told, List<FieldError> faults) {
        var seen = EnumSet.noneOf(FreinCode.class);
        for (var i = 0; i < told.size(); i++) {
            if (!seen.add(told.get(i).code())) {
                faults.add(fault("freins[" + i + "].code", "frein-repeated"));
            }
            if (told.get(i).state() == FreinState.LIFTED) {
                faults.add(fault("freins[" + i + "].state", "frein-already-lifted"));
            }
        }
    }

    private void checkRights(List<ToldRight> told, List<String> list, List<FieldError> faults) {
        var seen = new HashSet<String>();
        for (var i = 0; i < told.size(); i++) {
            var field = "commonRights[" + i + "].code";
            if (!list.contains(told.get(i).code())) {
                faults.add(fault(field, "common-right-unknown"));
            } else if (!seen.add(told.get(i).code())) {
                faults.add(fault(field, "common-right-repeated"));
            }
        }
    }

    private FieldError fault(String field, String rule) {
        return texts.refused(field, rule, Map.of());
    }
}
