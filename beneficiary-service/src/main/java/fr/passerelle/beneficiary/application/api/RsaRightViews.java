package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.access.AmountReaders;
import fr.passerelle.beneficiary.firstappointment.AppointmentWait;
import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRightRefused;
import fr.passerelle.beneficiary.right.RsaRights;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// What of a right the caller's organisation may see.
@ApplicationScoped
class RsaRightViews {
    private static final String MEMBERS = """
            select m.person_id, m.role, m.subject_to_rights_and_duties
            from membership m
            where m.household_id = :household and m.until is null and %s
            order by m.id""".formatted(PersonSight.sharedBy("m.person_id"));

    private final RsaRights rights;
    private final Session entities;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Caller caller;
    private final AppointmentWait wait;

    RsaRightViews(
            RsaRights rights,
            Session entities,
            PersonSight sight,
            ReadAudit audit,
            Caller caller,
            AppointmentWait wait) {
        this.rights = rights;
        this.entities = entities;
        this.sight = sight;
        this.audit = audit;
        this.caller = caller;
        this.wait = wait;
    }

    RsaRightResponse byId(UUID id) {
        var right = rights.byId(id).orElseThrow(RsaRightRefused::unknown);
        var members = sharedMembers(right);
        audit.shown(
                members.stream()
                        .map(one -> new ReadAudit.Shown(one.beneficiaryId(), right.departement()))
                        .toList(),
                List.of("rsa-right"));
        return RsaRightResponse.of(right, members, AmountReaders.include(caller));
    }

    RsaRight requireShared(UUID id) {
        var right = rights.byId(id).orElseThrow(RsaRightRefused::unknown);
        sharedMembers(right);
        return right;
    }

    /// Those whom a travailleur social is to receive now: the adults who are subject to rights and duties.
    List<RightOpeningResponse.ProposedAppointment> toReceive(RsaRight right) {
        var by = wait.settledBy(
                right.departement(), LocalDates.on(right.announcedAt().orElseThrow()));
        return sharedMembers(right).stream()
                .filter(one -> Boolean.TRUE.equals(one.subjectToRightsAndDuties()))
                .filter(one -> HouseholdRole.of(one.role())
                        .filter(HouseholdRole::isTold)
                        .isPresent())
                .map(one -> RightOpeningResponse.ProposedAppointment.of(one.beneficiaryId(), by))
                .toList();
    }

    /// The version that the flush of the current change has made.
    long versionOf(UUID id) {
        entities.flush();
        return rights.byId(id).orElseThrow(RsaRightRefused::unknown).version();
    }

    private List<RsaRightResponse.Member> sharedMembers(RsaRight right) {
        var query = entities.createNativeQuery(MEMBERS, Tuple.class).setParameter("household", right.householdId());
        sight.parameters().forEach(query::setParameter);
        var members = query.getResultList().stream()
                .map(row -> new RsaRightResponse.Member(
                        row.get(0, UUID.class), row.get(1, String.class), row.get(2, Boolean.class)))
                .toList();
        if (members.isEmpty()) {
            throw RsaRightRefused.unknown();
        }
        return members;
    }
}
