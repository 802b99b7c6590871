package fr.passerelle.beneficiary.personalfile;

import fr.passerelle.platform.personalfile.FileSection;
import java.util.List;

/// What of each table belongs to the person, in the order in which they read it.
final class Sections {
    private Sections() {}

    static final String IDENTITY = "identity";
    static final String DIAGNOSTICS = "diagnostics";
    static final String SIGNALS = "signals";
    static final String REQUESTS = "requests";

    /// As they hold, and as they were known before, for the time in the household alone; the amount goes to who was its
    /// allocataire then.
    private static final String RIGHTS = """
            with own as (
              select household_id, since, until, file_holder or role = 'DEM' as his from membership where person_id = ?),
            told as (
              select r.id, r.household_id, r.state, r.state_since, r.opened_on, r.amount, r.nature, r.majore, r.reasons,
                     r.valid_from, null::timestamptz as known_until
              from rsa_right r where r.household_id in (select household_id from own)
              union all
              select r.id, r.household_id, p.state, p.valid_from, p.opened_on, p.amount, p.nature, p.majore, p.reasons,
                     p.valid_from, p.known_until
              from rsa_right_past p join rsa_right r on r.id = p.rsa_right_id
              where r.household_id in (select household_id from own)),
            shared as (
              select told.id, told.valid_from, told.known_until, bool_or(own.his) as his
              from told join own on own.household_id = told.household_id
               and (own.until is null or told.valid_from < own.until)
               and (told.known_until is null or told.known_until::date >= own.since)
              group by told.id, told.valid_from, told.known_until)
            select r.request_number as "requestNumber", r.requested_on as "requestedOn", told.state,
                   told.state_since as "stateSince", told.opened_on as "openedOn",
                   case when shared.his then told.amount end as amount, told.nature, told.majore, told.reasons,
                   told.known_until as "knownUntil", told.amount is not null and not shared.his as "withheld:amount-of-another"
            from shared join told on told.id = shared.id and told.valid_from = shared.valid_from
             and told.known_until is not distinct from shared.known_until
            join rsa_right r on r.id = told.id
            order by told.known_until nulls first""";

    static final List<FileSection> ALL = List.of(
            new FileSection(IDENTITY, """
                select civility, last_name as "lastName", birth_name as "birthName", first_names as "firstNames",
                       birth_date as "birthDate", birth_place as "birthPlace", sex, email, phone,
                       france_travail_id as "franceTravailId", departement_number as "departementNumber", profil,
                       preferred_channel as "preferredChannel",
                       created_at as "knownSince"
                from person where id = ?"""),
            new FileSection("registration", """
                select organisation_id as "organisationId", lawful_basis as "lawfulBasis",
                       registered_at as "registeredAt"
                from registration where person_id = ?"""),
            new FileSection("merges", """
                with asked as (select ?::uuid as person)
                select b.status, b.merged_at as "mergedAt", b.ground as "mergeGround",
                       b.organisation_id as "organisationId", b.reversed_at as "reversedAt",
                       b.reversal_reason as "reversalReason", b.reversible_until as "reversibleUntil"
                from asked join beneficiary_merge b on asked.person in (b.survivor_id, b.merged_id) order by b.id"""),
            new FileSection("households", """
                with asked as (select ?::uuid as person)
                select m.role, m.since, m.until, m.file_holder as "fileHolder",
                       m.subject_to_rights_and_duties as "subjectToRightsAndDuties",
                       m.pregnant_since as "pregnantSince", h.regime, h.organisme, h.matricule,
                       h.family_situation as "familySituation", h.family_situation_since as "familySituationSince",
                       h.address_street as "street", h.postal_code as "postalCode", h.commune_name as "commune",
                       case when m.until is null then (
                         select count(distinct o.person_id) from membership o
                         where o.household_id = h.id and o.person_id <> m.person_id) end as "otherMembers",
                       null::timestamptz as "knownUntil",
                       exists (select from membership o
                               where o.household_id = m.household_id and o.person_id <> m.person_id)
                         as "withheld:other-members",
                       m.until is not null as "withheld:after-leaving",
                       exists (select from household_source s where s.household_id = m.household_id)
                         or exists (select from household_preserved p where p.household_id = m.household_id)
                         as "withheld:caf-source"
                from asked join membership m on m.person_id = asked.person
                -- where a household lives and what it is called by since somebody left is no business of theirs
                left join household h on h.id = m.household_id and m.until is null
                union all
                select p.role, p.since, p.until, null, p.subject_to_rights_and_duties, null, null, null, null, null, null,
                       null, null, null, null, p.known_until, null, null, null
                from asked join membership_past p on p.person_id = asked.person
                order by 16 nulls first, 2"""),
            new FileSection("moves", """
                select v.direction, v.organisation_id as "organisationId", v.moved_on as "movedOn"
                from household_move v where exists (
                  select 1 from membership m where m.household_id = v.household_id and m.person_id = ?
                   and (m.until is null or v.moved_on <= m.until))
                order by v.moved_on"""),
            new FileSection("rights", RIGHTS),
            new FileSection("applications", """
                select requested_on as "requestedOn", without_activity as "withoutActivity",
                       registered_at as "registeredAt"
                from rsa_application where applicant_id = ? order by id"""),
            new FileSection(DIAGNOSTICS, """
                select id, held_on as "heldOn", status, common_rights as "commonRights", profil,
                       proposed_profil as "proposedProfil", outcome, completed_on as "completedOn",
                       organisation_id as "organisationId", true as "withheld:accounts-of-professionals"
                from diagnostic where person_id = ? order by id"""),
            new FileSection("freins", """
                select f.code as "frein", f.blocking, f.state, f.identified_on as "identifiedOn",
                       d.held_on as "heldOn"
                from frein f join diagnostic d on d.id = f.diagnostic_id where f.person_id = ? order by f.id"""),
            new FileSection("rights-information", """
                select document_version as "documentVersion", channel, informed_on as "informedOn",
                       organisation_id as "organisationId"
                from rights_information where person_id = ? order by id"""),
            new FileSection("path", """
                select kind, status, organisation_id as "organisationId", code, starts_on as "startsOn",
                       ends_on as "endsOn", starts_at as "startsAt", modality, told_at as "toldAt",
                       organisation_type as "organisationType"
                from path_step where person_id = ? order by told_at, id"""),
            new FileSection("exits", """
                select reason as "exitReason", exited_on as "exitedOn", status, right_opened_on as "openedOn",
                       organisation_id as "organisationId", revoked_on as "revokedOn",
                       revocation_reason as "revocationReason"
                from person_exit where person_id = ? order by id"""),
            new FileSection("ruptures", """
                select last_sign as "lastSign", last_sign_on as "lastSignOn", broken_on as "brokenOn",
                       ended_on as "endedOn", ended_by as "endedBySign"
                from path_rupture where person_id = ? order by id"""),
            new FileSection(SIGNALS, """
                select id, received_on as "receivedOn", concerns, basis, agreed_on as "agreedOn", prevention, status,
                       outcome, decline_reason as "declineReason", answered_on as "answeredOn", answer_due_on as "dueOn",
                       commune_code as "communeCode"
                from signal where person_id = ? order by id"""),
            new FileSection("notices", """
                select template, channel, status, fact_at as "factAt", delivered_at as "deliveredAt",
                       content ->> 'openedOn' as "openedOn", content ->> 'amount' as "amount",
                       content ->> 'startsAt' as "startsAt", content ->> 'expiresOn' as "expiresOn",
                       content ->> 'startsOn' as "startsOn", content ->> 'endsOn' as "endsOn",
                       content ->> 'ground' as "breachGround", content ->> 'factsOn' as "factsOn",
                       content ->> 'repeatedGround' as "breachRepeatedGround",
                       content #>> '{notKept,action}' as "breachAction",
                       content #>> '{notKept,dueOn}' as "breachActionDueOn",
                       content #>> '{notKept,appointment}' as "breachAppointment",
                       content ->> 'sanction' as "breachSanction", content ->> 'answerBy' as "answerBy"
                from notice where person_id = ? order by id"""),
            new FileSection("notice-attempts", """
                select n.template, t.channel, t.tried_at as "triedAt", t.failure
                from notice n join notice_attempt t on t.notice_id = n.id
                where n.person_id = ? order by t.tried_at, t.id"""),
            FileSection.SHARED_WITH,
            new FileSection(REQUESTS, """
                select id, kind as "requestKind", status, channel, received_on as "receivedOn", due_on as "dueOn",
                       answered_on as "answeredOn", identity_proof as "identityProof",
                       identity_checked_on as "identityCheckedOn", extension_reason as "extensionReason",
                       means as "answerMeans", refusal_ground as "refusalGround",
                       erasure_ground as "erasureGround"
                from privacy_request where person_id = ? order by id"""),
            new FileSection("retention", """
                select 'HELD' as "retention", h.placed_on as since, h.lifted_on as until, h.reason as "holdReason"
                from legal_hold h where h.person_id = ? order by h.id"""),
            FileSection.ACCESSES);
}
