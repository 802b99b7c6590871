-- The profil that the last completed diagnostic set.
alter table person add column profil int check (profil between 1 and 3);

-- A diagnostic made with a person. What was said stands apart, encrypted.
create table diagnostic (
    id              uuid primary key,
    departement     text not null,
    person_id       uuid not null references person (id) on delete cascade,
    status          text not null check (status in ('DRAFT', 'COMPLETED', 'OUTDATED')),
    held_on         date not null,
    -- the droits communs asked about: code and state, a line each
    common_rights   text not null,
    profil          int check (profil between 1 and 3),
    outcome         text check (outcome in ('CER', 'ORIENTATION_FRANCE_TRAVAIL', 'REORIENTATION')),
    completed_on    date check (completed_on >= held_on - 1),
    drafted_by      text not null,
    organisation_id text not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         bigint not null default 0,
    check ((status = 'DRAFT') = (completed_on is null)),
    check ((completed_on is null) = (profil is null) and (completed_on is null) = (outcome is null)),
    -- one stands at a time; checked at the end, when the new one has outdated the old
    constraint diagnostic_one_current exclude using gist (person_id with =) where (status = 'COMPLETED')
        deferrable initially deferred
);
create index diagnostic_by_person on diagnostic (person_id, id desc);
call protect_by_departement('diagnostic');

create table diagnostic_words (
    -- checked at the end: the diagnostic is written at the end of its transaction
    diagnostic_id uuid primary key references diagnostic (id) on delete cascade deferrable initially deferred,
    departement   text not null,
    ciphertext    bytea not null
);
call protect_by_departement('diagnostic_words');

-- What holds a person back, as a diagnostic named it; each theme once.
create table frein (
    id            uuid primary key,
    departement   text not null,
    diagnostic_id uuid not null references diagnostic (id) on delete cascade,
    person_id     uuid not null references person (id) on delete cascade,
    code          text not null,
    blocking      boolean not null,
    state         text not null check (state in ('IDENTIFIED', 'IN_PROGRESS', 'LIFTED')),
    version       bigint not null default 0,
    unique (diagnostic_id, code)
);
create index frein_by_person on frein (person_id);
call protect_by_departement('frein');

-- Read at the day of the interview; a département sets its own beside them.
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('diagnostic-common-rights', null, 'ALL', '2009-06-01',
        'ASSURANCE_MALADIE,COMPLEMENTAIRE_SANTE,AIDE_AU_LOGEMENT,PRESTATIONS_FAMILIALES,PRIME_ACTIVITE,'
        'ALLOCATION_CHOMAGE,RETRAITE,DOMICILIATION,COMPTE_BANCAIRE',
        'CASF, art. L262-10 (subsidiarité du RSA) ; liste de la plateforme, à compléter par le Département', false),
       ('diagnostic-blocking-freins', null, 'ALL', '2009-06-01', 'GARDE_ENFANTS',
        'Pratique des caisses d''allocations familiales pour les parents isolés ; à décider par le Département', false),
       ('young-child-age', null, 'ALL', '2009-06-01', '3',
        'Public prioritaire des caisses d''allocations familiales : parent isolé d''un enfant de moins de trois ans', false),
       ('profil-1-label', null, 'ALL', '2009-06-01', 'Difficultés plutôt professionnelles',
        'Libellé de la plateforme ; à fixer par le Département', false),
       ('profil-2-label', null, 'ALL', '2009-06-01', 'Difficultés sociales et professionnelles',
        'Convention du 10 décembre 2009 (Hauts-de-Seine)', false),
       ('profil-3-label', null, 'ALL', '2009-06-01', 'Difficultés plutôt sociales',
        'Libellé de la plateforme ; à fixer par le Département', false);
