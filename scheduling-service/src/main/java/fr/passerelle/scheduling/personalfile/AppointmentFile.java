package fr.passerelle.scheduling.personalfile;

import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/// Invitations and appointments, and what other services told so that they could be given.
@ApplicationScoped
class AppointmentFile implements FileContents {
    private static final List<FileSection> SECTIONS = List.of(
            new FileSection("appointments", """
                select a.motif, a.status, a.starts_at as "startsAt", a.ends_at as "endsAt", a.modality, s.label as "site",
                       concat_ws(' ', s.address_line, s.postal_code, s.commune_label) as "address",
                       a.organisation_id as "organisationId", a.hosted_organisation_id as "hostedOrganisationId",
                       a.professional_role as "professionalRole", a.commune_code as "communeCode",
                       a.booked_at as "bookedAt", a.booked_by as "bookedByOrganisationId", a.cancelled_by as "cancelledBy",
                       a.absence_reason as "absenceReason", a.renew_by as "renewBy", a.ended_at as "endedAt"
                from appointment a join site s on s.id = a.site_id where a.beneficiary_id = ? order by a.starts_at, a.id"""),
            new FileSection("invitations", """
                select i.motif, i.status, i.reason as "waitingReason", s.label as "site",
                       i.organisation_id as "organisationId", i.commune_code as "communeCode",
                       i.received_at as "receivedAt", i.sent_on as "sentOn", i.expires_on as "expiresOn", i.due_at as "dueAt"
                from invitation i left join site s on s.id = i.site_id where i.beneficiary_id = ? order by i.received_at, i.id"""),
            new FileSection("situation", """
                select commune_code as "communeCode", profil, right_state as "rightState", role,
                       subject_to_rights_and_duties as "subjectToRightsAndDuties"
                from person where id = ?"""),
            FileSection.SHARED_WITH,
            FileSection.ACCESSES);

    private static final Set<String> CODES = Set.of(
            "motif",
            "status",
            "modality",
            "professionalRole",
            "cancelledBy",
            "absenceReason",
            "renewBy",
            "waitingReason",
            "rightState",
            "role");

    @Override
    public String service() {
        return "scheduling";
    }

    @Override
    public List<FileSection> sections() {
        return SECTIONS;
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }
}
