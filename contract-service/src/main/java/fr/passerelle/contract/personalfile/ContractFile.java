package fr.passerelle.contract.personalfile;

import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/// Contracts word for word, and what other services told so that they could be written.
@ApplicationScoped
class ContractFile implements FileContents {
    private static final List<FileSection> SECTIONS = List.of(
            new FileSection("contracts", """
                select c.type as "contractType", c.rank, c.status, c.regime, c.organisation_id as "organisationId",
                       c.commune_code as "communeCode", c.oriented_on as "orientedOn", c.followed_from as "followedSince",
                       c.drafted_on as "draftedOn", c.signature_due_on as "signatureDueOn", c.starts_on as "startsOn",
                       c.ends_on as "endsOn", c.months, c.goal, c.commitments -> 'objectives' as "objectives",
                       c.weekly_hours as "weeklyHours", c.hours_reason as "hoursReason",
                       c.job_first_reason as "jobFirstReason", c.beneficiary_signed_on as "beneficiarySignedOn",
                       c.beneficiary_means as "beneficiaryMeans", c.referent_signed_on as "referentSignedOn",
                       c.referent_means as "referentMeans", c.submitted_on as "submittedOn", c.decided_on as "decidedOn",
                       c.reason as "rejectionReason", c.comment, c.review_on as "reviewOn",
                       true as "withheld:accounts-of-professionals"
                from cer c where c.person_id = ? order by c.id"""),
            new FileSection("contract-steps", """
                select c.rank, c.starts_on as "startsOn", step.body ->> 'title' as "step", action ->> 'label' as "action",
                       action ->> 'engagedBy' as "engagedBy", action ->> 'domain' as "domain",
                       action ->> 'dueOn' as "dueOn", action ->> 'status' as "status"
                from cer c, jsonb_array_elements(c.commitments -> 'steps') with ordinality as step (body, place),
                     jsonb_array_elements(step.body -> 'actions') with ordinality as actions (action, number)
                where c.person_id = ? order by c.id, step.place, actions.number"""),
            new FileSection("amendments", """
                select c.rank, c.starts_on as "startsOn", a.rank as "amendment", a.amended_on as "amendedOn",
                       a.reason as "amendmentReason", step.body ->> 'title' as "step", action ->> 'label' as "action",
                       action ->> 'engagedBy' as "engagedBy", action ->> 'domain' as "domain",
                       action ->> 'dueOn' as "dueOn", action ->> 'status' as "status",
                       true as "withheld:accounts-of-professionals"
                from cer c join cer_amendment a on a.cer_id = c.id,
                     jsonb_array_elements(a.before -> 'steps') with ordinality as step (body, place),
                     jsonb_array_elements(step.body -> 'actions') with ordinality as actions (action, number)
                where c.person_id = ? order by c.id, a.rank, step.place, actions.number"""),
            new FileSection("awaited-contract", """
                select pathway, organisation_id as "organisationId", commune_code as "communeCode", rank,
                       oriented_on as "orientedOn", due_on as "dueOn", warn_on as "warnOn", legal_basis as "legalBasis",
                       deadline_told as "deadlineTold",
                       exists (select from cer c where c.person_id = a.person_id
                         and c.drafted_on >= a.oriented_on and c.status in ('SIGNED', 'AWAITING_VALIDATION', 'VALIDATED')) as "signedSince"
                from awaited_cer a where person_id = ? order by oriented_on, orientation_id"""),
            new FileSection("orientations", """
                select pathway, organisation_id as "organisationId", organisation_type as "organisationType",
                       commune_code as "communeCode", decided_on as "decidedOn", starts_on as "startsOn", rank
                from orientation where person_id = ? order by rank, id"""),
            new FileSection("binomes", """
                select conseiller_organisation_id as "employmentOrganisationId", conseiller_type as "employmentOrganisationType",
                       social_organisation_id as "socialOrganisationId", social_type as "socialOrganisationType",
                       starts_on as "startsOn", ended_on as "endedOn", mistaken,
                       true as "withheld:accounts-of-professionals"
                from binome where person_id = ? order by starts_on, id"""),
            new FileSection("freins", """
                select code as "frein", blocking from frein where person_id = ? order by id"""),
            new FileSection("rights-information", """
                select document_version as "documentVersion", channel, informed_on as "informedOn"
                from rights_information where person_id = ? order by informed_on, document_version, channel"""),
            new FileSection("situation", """
                with asked as (select ?::uuid as person)
                select p.commune_code as "communeCode", p.told_at as "toldAt", r.is_open as "rightOpen"
                from asked left join person p on p.id = asked.person
                left join rsa_right r on r.person_id = asked.person
                where p.id is not null or r.person_id is not null"""),
            FileSection.SHARED_WITH,
            FileSection.ACCESSES);

    private static final Set<String> CODES = Set.of(
            "contractType",
            "status",
            "regime",
            "objectives",
            "beneficiaryMeans",
            "referentMeans",
            "rejectionReason",
            "engagedBy",
            "domain",
            "pathway",
            "organisationType",
            "employmentOrganisationType",
            "socialOrganisationType",
            "deadlineTold",
            "frein",
            "channel");

    @Override
    public String service() {
        return "contract";
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
