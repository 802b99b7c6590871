-- A conseiller emploi and a travailleur social who follow one person together, whether or not there is an RSA.
create table binome (
    id                         uuid primary key,
    departement                text not null,
    beneficiary_id             uuid not null,
    modality                   text not null check (modality = 'ACCOMPAGNEMENT_GLOBAL'),
    commune_code               text,
    conseiller_organisation_id text not null,
    conseiller_type            text not null check (conseiller_type = 'FRANCE_TRAVAIL'),
    conseiller_id              text not null,
    social_organisation_id     text not null,
    social_type                text not null check (social_type <> 'FRANCE_TRAVAIL'),
    social_id                  text not null,
    convention_id              uuid references convention (id),
    article_number             text,
    starts_on                  date not null,
    assigned_at                timestamptz not null,
    assigned_by                text not null,
    ended_on                   date,
    end_reason                 text check (end_reason in ('SUPPORT_COMPLETED', 'MEMBER_REPLACED', 'PERSON_STOPPED',
        'REORIENTED', 'MOVED_AWAY', 'RECORDED_BY_MISTAKE')),
    ended_by                   text,
    version                    bigint not null default 0,
    check (conseiller_id <> social_id),
    check (article_number is null or convention_id is not null),
    check (ended_on >= starts_on),
    check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_by is null)),
    -- What was recorded by mistake was never in force.
    constraint one_binome_a_day exclude using gist (
        beneficiary_id with =, daterange(starts_on, ended_on, '[]') with &&)
        where (end_reason is distinct from 'RECORDED_BY_MISTAKE')
);
create index binome_by_person on binome (beneficiary_id, id);
create index binome_by_conseiller on binome (departement, conseiller_organisation_id, conseiller_id, id);
create index binome_by_social on binome (departement, social_organisation_id, social_id, id);
call protect_by_departement('binome');

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('binome-retroactivity', null, 'ALL', '2009-06-01', 'P1Y',
     'Règle de gestion du partenariat, à fixer par chaque département', false);
