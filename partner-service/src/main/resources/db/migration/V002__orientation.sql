-- What others announced of a person; columns are empty until a fact fills them.
create table person (
    beneficiary_id   uuid primary key,
    departement      text not null,
    rsa_right_id     uuid,
    received_at      timestamptz,
    paying_body_id   text,
    commune_code     text,
    single_parent    boolean,
    subject_to_duties boolean,
    diagnostic_id    uuid,
    diagnosed_on     date,
    profil           int check (profil between 1 and 3),
    outcome          text,
    version          bigint not null default 0,
    check ((diagnostic_id is null) = (profil is null))
);
call protect_by_departement('person');

-- Who follows a person, on which path, from which day to which: what rules proposed and what a human decided.
create table orientation (
    id                         uuid primary key,
    departement                text not null,
    beneficiary_id             uuid not null,
    status                     text not null check (status in ('PROPOSED', 'DECIDED', 'ENDED')),
    commune_code               text,
    proposed_on                date not null,
    proposed_pathway           text,
    proposed_organisation_id   text,
    proposed_organisation_type text,
    matched_rules              text[] not null,
    remarks                    text[] not null,
    convention_id              uuid references convention (id),
    article_number             text,
    free                       boolean not null,
    clock_started_on           date,
    due_on                     date,
    due_legal_basis            text,
    pathway                    text,
    organisation_id            text,
    organisation_type          text,
    starts_on                  date,
    decided_at                 timestamptz,
    decided_by                 text,
    authority                  text,
    legal_basis                text,
    reason                     text,
    follows_proposal           boolean,
    ends_on                    date,
    rank                       int not null check (rank >= 1),
    version                    bigint not null default 0,
    check ((proposed_pathway is null) = (cardinality(matched_rules) = 0)),
    check ((status = 'PROPOSED') = (decided_at is null)),
    check ((status = 'ENDED') = (ends_on is not null)),
    check (status = 'PROPOSED' or (pathway is not null and organisation_id is not null and starts_on is not null)),
    check (ends_on is null or ends_on >= starts_on),
    check (follows_proposal or reason is not null),
    constraint one_orientation_a_day exclude using gist (
        beneficiary_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status <> 'PROPOSED')
);
create unique index one_proposal on orientation (beneficiary_id) where status = 'PROPOSED';
create index orientation_by_person on orientation (beneficiary_id, id);
create index orientation_by_status on orientation (departement, status, id);
call protect_by_departement('orientation');

-- A département's own value is written within its scope, by the owner too.
select set_config('app.departements', '{92}', true);
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('orientation-deadline', null, 'REGIME_2009', '2009-06-01', 'P2M', 'CASF, art. L262-29 et D262-65 (rédaction antérieure à 2025), deux mois', false),
    ('orientation-deadline', null, 'REGIME_2025', '2025-01-01', 'P42D', 'CASF, art. D262-65-2, six semaines', false),
    ('orientation-minimum', null, 'ALL', '2009-06-01', 'P7D', 'Règle de gestion du partenariat', false),
    ('orientation-authority', null, 'ALL', '2009-06-01', 'PRESIDENT_DU_CONSEIL_DEPARTEMENTAL', 'CASF, art. L262-29 ; délégation : art. L262-30', false),
    ('orientation-rules', null, 'ALL', '2009-06-01', 'lone-parent-to-caf professional-to-france-travail profil-2-to-espace-insertion profil-3-to-departement', 'Arrêté du 21 novembre 2024 ; ordre à régler par chaque département', false),
    ('orientation-rules', '92', 'ALL', '2009-12-10', 'lone-parent-to-caf profil-2-to-espace-insertion professional-to-france-travail profil-3-to-departement', 'Convention du 10 décembre 2009, art. 6 ; la convention ne dit pas laquelle des deux premières l''emporte', false);
