package fr.passerelle.partner.personalfile;

import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/// Orientations, binômes and referrals, and what other services told so that they could be made.
@ApplicationScoped
class OrientationFile implements FileContents {
    private static final List<FileSection> SECTIONS = List.of(
            new FileSection("orientations", """
                select o.status, o.proposed_on as "proposedOn", o.proposed_pathway as "proposedPathway",
                       o.proposed_organisation_id as "proposedOrganisationId",
                       o.proposed_organisation_type as "proposedOrganisationType", o.matched_rules as "matchedRules",
                       o.remarks, v.object as "convention", o.article_number as "articleNumber", o.free,
                       o.clock_started_on as "clockStartedOn", o.due_on as "dueOn", o.due_legal_basis as "dueLegalBasis",
                       o.warn_on as "warnOn", o.deadline_told as "deadlineTold", o.pathway,
                       o.organisation_id as "organisationId", o.organisation_type as "organisationType",
                       o.starts_on as "startsOn", o.decided_at as "decidedAt", o.authority, o.legal_basis as "legalBasis",
                       o.reason as "decisionReason", o.follows_proposal as "followsProposal", o.ends_on as "endsOn", o.rank,
                       o.commune_code as "communeCode", o.decided_by is not null as "withheld:accounts-of-professionals"
                from orientation o left join convention v on v.id = o.convention_id
                where o.beneficiary_id = ? order by o.id"""),
            new FileSection("binomes", """
                select b.modality, b.conseiller_organisation_id as "employmentOrganisationId",
                       b.conseiller_type as "employmentOrganisationType", b.social_organisation_id as "socialOrganisationId",
                       b.social_type as "socialOrganisationType", v.object as "convention",
                       b.article_number as "articleNumber", b.commune_code as "communeCode", b.starts_on as "startsOn",
                       b.assigned_at as "assignedAt", b.ended_on as "endedOn", b.end_reason as "endReason",
                       true as "withheld:accounts-of-professionals"
                from binome b left join convention v on v.id = b.convention_id
                where b.beneficiary_id = ? order by b.starts_on, b.id"""),
            new FileSection("referrals", """
                select r.status, a.name as "action", s.nom as "structure", r.organisation_id as "organisationId",
                       r.action_type as "actionType", r.theme, r.commune_code as "communeCode",
                       r.sharing_basis as "sharingBasis", r.consented_on as "consentedOn",
                       r.outside_convention as "outsideConvention", v.object as "convention",
                       r.article_number as "articleNumber", r.sent_on as "sentOn", r.sent_by as "sentByOrganisationId",
                       r.answer_due_on as "answerDueOn", r.answered_on as "answeredOn",
                       r.refusal_reason as "refusalReason", r.started_on as "startedOn", r.ended_on as "endedOn", r.outcome
                from referral r join action a on a.id = r.action_id join structure s on s.id = a.structure_id
                left join convention v on v.id = r.convention_id
                where r.beneficiary_id = ? order by r.id"""),
            new FileSection("situation", """
                select commune_code as "communeCode", right_state as "rightState", received_at as "rightReceivedAt",
                       paying_body_id as "payingBodyId", single_parent as "singleParent",
                       subject_to_duties as "subjectToRightsAndDuties", diagnosed_on as "diagnosedOn", profil,
                       outcome as "diagnosticOutcome"
                from person where beneficiary_id = ?"""),
            FileSection.SHARED_WITH,
            FileSection.ACCESSES);

    private static final Set<String> CODES = Set.of(
            "status",
            "proposedPathway",
            "proposedOrganisationType",
            "matchedRules",
            "remarks",
            "deadlineTold",
            "pathway",
            "organisationType",
            "authority",
            "modality",
            "employmentOrganisationType",
            "socialOrganisationType",
            "endReason",
            "actionType",
            "sharingBasis",
            "refusalReason",
            "outcome",
            "rightState",
            "diagnosticOutcome");

    @Override
    public String service() {
        return "partner";
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
