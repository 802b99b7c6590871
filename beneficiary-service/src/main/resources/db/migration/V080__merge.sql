-- Two files that a professional found to be about one person. The merged one stays and answers with the survivor's.
alter table person add column merged_into uuid references person (id) on delete set null;
create index person_merged on person (merged_into) where merged_into is not null;

create table beneficiary_merge (
    id               uuid primary key,
    departement      text not null,
    survivor_id      uuid not null references person (id) on delete cascade,
    merged_id        uuid not null references person (id) on delete cascade,
    ground           text not null
        check (ground in ('IDENTITY_DOCUMENT', 'SAME_NATIONAL_NUMBER', 'CONFIRMED_BY_PERSON', 'CONFIRMED_BY_PAYING_BODY')),
    status           text not null check (status in ('STANDING', 'REVERSED')),
    merged_at        timestamptz not null,
    merged_by        text not null,
    organisation_id  text not null,
    reversible_until date not null,
    reversed_at      timestamptz,
    reversed_by      text,
    reversal_reason  text check (reversal_reason in ('DIFFERENT_PEOPLE', 'WRONG_SURVIVOR')),
    version          bigint not null default 0,
    check (survivor_id <> merged_id),
    check ((status = 'REVERSED') = (reversed_at is not null)),
    check ((reversed_at is null) = (reversed_by is null) and (reversed_at is null) = (reversal_reason is null))
);
create unique index beneficiary_merge_standing on beneficiary_merge (merged_id) where status = 'STANDING';
create index beneficiary_merge_of_survivor on beneficiary_merge (survivor_id);
call protect_by_departement('beneficiary_merge');

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('beneficiary-merge-reversal', null, 'ALL', '2009-06-01', 'P30D',
        'Règle de gestion de la plateforme : une réunion de dossiers se défait pendant trente jours ; à fixer par le Département',
        false);
