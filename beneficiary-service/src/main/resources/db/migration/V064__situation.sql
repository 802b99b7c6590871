-- What the criteria proposed from the freins, beside what the professional decided.
alter table diagnostic add column proposed_profil int check (proposed_profil between 1 and 3);

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('profil-social-freins', null, 'ALL', '2009-06-01',
        'SANTE,HANDICAP,JUSTICE,LOGEMENT,ACCES_AUX_DROITS,PARENTALITE,GARDE_ENFANTS,FAMILLE,BUDGET',
        'Critères de la plateforme, à fixer par le Département ; la proposition ne décide rien', false),
       ('profil-professional-freins', null, 'ALL', '2009-06-01', 'MOBILITE,MAITRISE_FRANCAIS,NUMERIQUE,FORMATION',
        'Critères de la plateforme, à fixer par le Département ; la proposition ne décide rien', false),
       ('public-youth-until', null, 'ALL', '2009-06-01', '26',
        'Usage des missions locales : jusqu''à 25 ans révolus ; à confirmer par le Département', false),
       ('public-senior-from', null, 'ALL', '2009-06-01', '55',
        'Usage statistique de l''emploi des seniors ; à confirmer par le Département', false);
