package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.person.ContactDetails;
import fr.passerelle.beneficiary.person.FranceTravailId;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Ntt;
import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRights;
import fr.passerelle.beneficiary.vocabulary.Vocabularies;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final Vocabularies vocabularies;
    private final RsaRights rights;

    CheckApplication(Texts texts, Clock clock, Vocabularies vocabularies, RsaRights rights) {
        this.texts = texts;
        this.clock = clock;
        this.vocabularies = vocabularies;
        this.rights = rights;
    }

    void check(RegisterApplication.Command command) {
        var faults = new Faults();
        faults.date("requestedOn", command.requestedOn());
        faults.code("familySituation", command.familySituation(), "situation-famille", "family-situation-unknown");
        var members = command.members();
        for (var i = 0; i < members.size(); i++) {
            faults.member("members[" + i + "].", members.get(i));
            faults.civility("members[" + i + "].", members.get(i));
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

    /// The same of one who was typed alone: a list keeps a civility as it was written.
    void checkTyped(RegisterWithoutRsa.Command command) {
        var faults = faults(command);
        faults.civility("", command.person());
        faults.refuse();
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

    void check(OpenRsaRight.Command command, RsaRight right) {
        var faults = new Faults();
        faults.date("openedOn", command.openedOn());
        if (faults.found.isEmpty() && !right.mayOpenOn(command.openedOn())) {
            faults.add("openedOn", "rsa-right-before-request");
        }
        if (rights.openedOn(right.householdId(), command.openedOn())
                .filter(known -> !known.id().equals(right.id()))
                .isPresent()) {
            faults.add("openedOn", "rsa-right-of-that-day");
        }
        if (!Opening.isPlausible(command.amount())) {
            faults.add("amount", "amount-bounds");
        }
        faults.code("nature", command.nature(), "nature-prestation", "rsa-nature-unknown");
        if (!Opening.goTogether(command.nature(), command.isMajore())) {
            faults.add("majore", "rsa-nature-majore");
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

        void code(String field, @Nullable String code, String list, String rule) {
            if (code != null && !vocabularies.hold(list, code)) {
                add(field, rule);
            }
        }

        void civility(String path, Applicant person) {
            code(path + "civility", person.identity().civility(), "civilite", "civility-unknown");
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
