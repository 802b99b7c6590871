-- The people of one file at a paying body. The matricule of the MSA is a NIR: it is a protected identifier, not here.
create table household (
    id                     uuid primary key,
    departement            text not null,
    regime                 text,
    organisme              text,
    matricule              text,
    family_situation       text,
    family_situation_since date,
    address_street         text,
    postal_code            text,
    commune_code           text,
    commune_name           text,
    country                text,
    reference_date         date,
    content_hash           text,
    source_file_id         uuid,
    created_at             timestamptz not null,
    changed_at             timestamptz not null,
    version                bigint not null default 0,
    unique (departement, regime, organisme, matricule),
    check ((regime is null) = (organisme is null)),
    check (matricule is null or regime = 'CAF')
);
create index household_by_commune on household (departement, commune_code);
call protect_by_departement('household');

-- What a file says beyond the model, encrypted: codes that are not known yet must not be lost.
create table household_preserved (
    household_id uuid primary key references household (id) on delete cascade,
    departement  text not null,
    ciphertext   bytea not null
);
call protect_by_departement('household_preserved');

-- Who belongs to a household, as what, from when to when; a person has one place at a time in one household.
create table membership (
    id                           uuid primary key,
    departement                  text not null,
    household_id                 uuid not null references household (id) on delete cascade,
    person_id                    uuid not null references person (id) on delete cascade,
    role                         text not null,
    file_holder                  boolean not null,
    subject_to_rights_and_duties boolean,
    pregnant_since               date,
    since                        date not null,
    until                        date,
    check (until is null or until >= since),
    exclude using gist (household_id with =, person_id with =, daterange(since, until) with &&)
);
create index membership_by_person on membership (person_id) where until is null;
create index membership_by_household on membership (household_id);
call protect_by_departement('membership');
