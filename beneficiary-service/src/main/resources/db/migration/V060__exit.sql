-- How a person left the scheme. Dated, with a reason; what is taken back stays readable.
create table person_exit (
    id                uuid primary key,
    departement       text not null,
    person_id         uuid not null references person (id) on delete cascade,
    status            text not null check (status in ('STANDING', 'RETURNED', 'REVOKED')),
    reason            text not null,
    exited_on         date not null,
    right_opened_on   date check (right_opened_on <= exited_on),
    organisation_id   text not null,
    recorded_at       timestamptz not null,
    revoked_on        date,
    revocation_reason text,
    version           bigint not null default 0,
    check ((status = 'REVOKED') = (revoked_on is not null)),
    check ((revoked_on is null) = (revocation_reason is null)),
    -- nobody is out twice; checked at the end, when the return has ended the earlier one
    constraint exit_one_standing exclude using gist (person_id with =) where (status = 'STANDING')
        deferrable initially deferred
);
create index person_exit_by_person on person_exit (person_id, id desc);
call protect_by_departement('person_exit');

-- Read at the day of the exit. Since 2025 whoever has the RSA is registered at France Travail, which ends nothing.
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('exit-reasons', null, 'ALL', '2009-06-01',
        'REPRISE_EMPLOI,CUI,CDD_PLUS_6_MOIS,CDI,INSCRIPTION_PE,FORMATION_QUALIFIANTE,CREATION_ENTREPRISE,CONCOURS_FP,'
        'AAH,DEMENAGEMENT,RETRAITE,DECES,FIN_DE_DROIT',
        'Bilans des référents ; à compléter par le Département', false),
       ('exit-reasons', null, 'ALL', '2025-01-01',
        'REPRISE_EMPLOI,CUI,CDD_PLUS_6_MOIS,CDI,FORMATION_QUALIFIANTE,CREATION_ENTREPRISE,CONCOURS_FP,'
        'AAH,DEMENAGEMENT,RETRAITE,DECES,FIN_DE_DROIT',
        'Loi n° 2023-1196 du 18 décembre 2023 : l''inscription à France Travail est de droit', false);
