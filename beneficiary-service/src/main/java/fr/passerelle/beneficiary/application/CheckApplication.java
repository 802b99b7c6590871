package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.person.ContactDetails;
import fr.passerelle.beneficiary.person.FranceTravailId;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Ntt;
import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an agent can have mistyped: refused here, where a file would only be warned about.
@ApplicationScoped
class CheckApplication {
    private final Texts texts;
    private final Clock clock;

    CheckApplication(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void check(RegisterApplication.Command command) {
        var faults = new Faults();
        faults.date("requestedOn", command.requestedOn());
        var members = command.members();
        for (var i = 0; i < members.size(); i++) {
            faults.member("members[" + i + "].", members.get(i));
        }
        var known = command.applicantId() == null ? 0 : 1;
        if (known + count(members, HouseholdRole.DEM) != 1 || count(members, HouseholdRole.CJT) > 1) {
            faults.add("members", "household-roles");
        }
        faults.refuse();
    }

    void check(RegisterWithoutRsa.Command command) {
        faults(command).refuse();
    }

    /// The same, for who shows before it refuses.
    List<FieldError> faultsOf(RegisterWithoutRsa.Command command) {
        return List.copyOf(faults(command).found);
    }

    private Faults faults(RegisterWithoutRsa.Command command) {
        var faults = new Faults();
        faults.member("", command.person());
        if (command.ntt() != null && command.person().nir() != null) {
            faults.add("ntt", "ntt-with-nir");
        }
        if (command.ntt() != null && Ntt.read(command.ntt()).isEmpty()) {
            faults.add("ntt", "ntt-format");
        }
        return faults;
    }

    void check(LocalDate openedOn, BigDecimal amount) {
        var faults = new Faults();
        faults.date("openedOn", openedOn);
        if (!Opening.isPlausible(amount)) {
            faults.add("amount", "amount-bounds");
        }
        faults.refuse();
    }

    private static long count(List<Applicant> members, HouseholdRole role) {
        return members.stream().filter(member -> member.role() == role).count();
    }

    private final class Faults {
        private final List<FieldError> found = new ArrayList<>();

        void add(String field, String rule) {
            found.add(texts.refused(field, rule, Map.of()));
        }

        void date(String field, @Nullable LocalDate date) {
            if (date != null && !PlausibleDate.isFact(date, LocalDates.today(clock))) {
                add(field, "date-bounds");
            }
        }

        void member(String path, Applicant member) {
            date(path + "birthDate", member.identity().birthDate());
            if (member.nir() != null) {
                Nir.faultOf(member.nir()).ifPresent(fault -> add(path + "nir", fault.rule()));
            }
            if (member.franceTravailId() != null
                    && FranceTravailId.read(member.franceTravailId()).isEmpty()) {
                add(path + "franceTravailId", "france-travail-id-format");
            }
            if (member.email() != null && !ContactDetails.isEmail(member.email())) {
                add(path + "email", "email-format");
            }
            if (member.phone() != null && ContactDetails.phoneOf(member.phone()).isEmpty()) {
                add(path + "phone", "phone-format");
            }
        }

        /// The problem bears the name of the first rule, so that a caller with one mistake can act on its type.
        void refuse() {
            if (!found.isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, found.getFirst().rule(), Map.of(), found);
            }
        }
    }
}
