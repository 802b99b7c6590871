-- The last right of each person: no contract is awaited after it is over.
create table rsa_right (
    departement  text not null,
    person_id    uuid not null,
    rsa_right_id uuid not null,
    is_open      boolean not null,
    primary key (departement, person_id)
);
call protect_by_departement('rsa_right');

-- The contract that each person's orientation of now asks for, and what was told of the time to sign it.
create table awaited_cer (
    orientation_id  uuid primary key,
    departement     text not null,
    person_id       uuid not null,
    pathway         text not null check (pathway in ('SOCIAL', 'SOCIO_PROFESSIONNEL', 'PROFESSIONNEL')),
    organisation_id text not null,
    commune_code    text,
    rank            int not null check (rank > 0),
    oriented_on     date not null,
    due_on          date not null,
    warn_on         date not null,
    legal_basis     text not null,
    deadline_told   text check (deadline_told in ('APPROACHING', 'MISSED', 'SETTLED')),
    check (warn_on <= due_on and oriented_on <= due_on)
);
create index awaited_cer_by_person on awaited_cer (person_id);
create index awaited_cer_by_due on awaited_cer (due_on, orientation_id);
create index cer_by_orientation on cer (orientation_id);

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('contract-signature-warning', null, 'REGIME_2009', '2009-06-01', 'P7D',
     'Règle de gestion du partenariat, à fixer par chaque département', false),
    ('contract-signature-warning', null, 'REGIME_2025', '2025-01-01', 'P7D',
     'Règle de gestion du partenariat, à fixer par chaque département', false),
    ('contract-awaited.france-travail', null, 'REGIME_2009', '2009-06-01', 'false',
     'CASF, art. L262-34 : projet personnalisé d''accès à l''emploi, fait à Pôle emploi', false),
    ('contract-awaited.france-travail', null, 'REGIME_2025', '2025-01-01', 'false',
     'Code du travail, art. L5411-6 : contrat d''engagement fait à France Travail', false);

-- Orientations decided before this table was there, the last of each person. The owner reads every département here only.
alter table orientation no force row level security;
insert into awaited_cer (orientation_id, departement, person_id, pathway, organisation_id, commune_code, rank, oriented_on,
    due_on, warn_on, legal_basis)
select o.id, o.departement, o.person_id, o.pathway, o.organisation_id, o.commune_code, o.rank, o.decided_on,
    (o.decided_on + delay.value::interval)::date, (o.decided_on + delay.value::interval)::date - 7, delay.legal_basis
from (select distinct on (person_id) * from orientation order by person_id, rank desc, decided_on desc, id desc) o
join dated_parameter delay
  on delay.code = 'contract-signature-delay.' || replace(lower(o.pathway), '_', '-')
 and delay.regime = case when o.decided_on >= '2025-01-01' then 'REGIME_2025' else 'REGIME_2009' end
 and delay.departement is null
where o.organisation_type <> 'FRANCE_TRAVAIL';
alter table orientation force row level security;
call protect_by_departement('awaited_cer');

-- The clock works for every département in turn: the function, run as the owner, sees what waits to be told and tells
-- codes only.
do $$
begin
    execute format(
        'create policy to_remind on awaited_cer for select to %I using (deadline_told is null or deadline_told = ''APPROACHING'')',
        current_user);
end;
$$;
create function departements_with_cer_to_remind(today date) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from awaited_cer
        where warn_on <= today and deadline_told is null or due_on < today and deadline_told = 'APPROACHING';
    end;
