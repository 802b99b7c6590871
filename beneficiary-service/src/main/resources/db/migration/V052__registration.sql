-- Somebody who is followed without RSA: who registered them, and on what ground the Département may keep a file. Its
-- person may be written after it, and is checked at the commit.
create table registration (
    person_id       uuid primary key references person (id) on delete cascade deferrable initially deferred,
    departement     text not null,
    organisation_id text not null,
    lawful_basis    text not null check (lawful_basis in ('PUBLIC_TASK', 'LEGAL_OBLIGATION', 'CONSENT')),
    registered_at   timestamptz not null
);
call protect_by_departement('registration');

-- The number by which the Département's own software knows the person.
alter table person add column departement_number text;
create unique index person_by_departement_number on person (departement, departement_number);

alter table protected_identifier drop constraint protected_identifier_kind_check;
alter table protected_identifier add constraint protected_identifier_kind_check
    check (kind in ('PERSON_NIR', 'PERSON_NTT', 'HOUSEHOLD_MATRICULE'));
