-- A contract, from its draft to its end. Whether it is in force or ended is what its dates make of VALIDATED.
create table cer (
    id                      uuid primary key,
    departement             text not null,
    person_id               uuid not null,
    orientation_id          uuid not null,
    oriented_on             date not null,
    followed_from           date not null,
    organisation_id         text not null,
    referent_id             text not null,
    commune_code            text,
    regime                  text not null check (regime in ('REGIME_2009', 'REGIME_2025')),
    drafted_on              date not null,
    signature_due_on        date,
    type                    text not null check (type in ('CER', 'CONTRAT_ENGAGEMENT', 'ACCOMPAGNEMENT_GLOBAL')),
    rank                    int not null check (rank > 0),
    previous_id             uuid references cer (id),
    status                  text not null check (status in
        ('DRAFT', 'SIGNED', 'AWAITING_VALIDATION', 'VALIDATED', 'REJECTED', 'CANCELLED')),
    goal                    text not null check (goal <> ''),
    commitments             jsonb not null check (jsonb_array_length(commitments -> 'steps') > 0),
    starts_on               date not null,
    months                  int not null check (months between 1 and 24),
    ends_on                 date not null generated always as
        ((starts_on + make_interval(months => months) - interval '1 day')::date) stored,
    weekly_hours            int check (weekly_hours between 0 and 35),
    hours_reason            text,
    job_first_reason        text,
    beneficiary_signed_on   date,
    beneficiary_means       text check (beneficiary_means in ('IN_PERSON', 'POST', 'ELECTRONIC')),
    beneficiary_recorded_by text,
    referent_signed_on      date,
    referent_means          text check (referent_means in ('IN_PERSON', 'POST', 'ELECTRONIC')),
    referent_recorded_by    text,
    submitted_on            date,
    decided_on              date,
    decided_by              text,
    reason                  text check (reason in
        ('INCOMPLETE', 'UNREALISTIC_PACE', 'MISSING_SUPPORT', 'WRONG_PATHWAY', 'OTHER')),
    comment                 text,
    review_on               date,
    version                 bigint not null default 0,
    -- Both signed before it is handed over, and somebody else than the référent validated (C1, C2).
    check (status in ('DRAFT', 'CANCELLED')
        or (beneficiary_signed_on is not null and referent_signed_on is not null)),
    check ((status in ('VALIDATED', 'REJECTED', 'CANCELLED')) = (decided_on is not null)),
    check (status <> 'VALIDATED' or decided_by not in (referent_id, referent_recorded_by)),
    check ((status = 'REJECTED') = (reason is not null)),
    -- No day of a person is under two contracts (C4).
    constraint cer_without_overlap exclude using gist
        (departement with =, person_id with =, daterange(starts_on, ends_on, '[]') with &&)
        where (status = 'VALIDATED')
);
create index cer_by_person on cer (person_id, id);
create index cer_by_status on cer (departement, status, id);
-- One renewal of a contract at a time.
create unique index cer_one_renewal on cer (previous_id) where status not in ('REJECTED', 'CANCELLED');
call protect_by_departement('cer');
