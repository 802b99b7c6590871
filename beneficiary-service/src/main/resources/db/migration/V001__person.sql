create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- A person of one département. Moving to another opens another row there; this one stays.
create table person (
    id                uuid primary key,
    departement       text not null,
    civility          text,
    last_name         text not null,
    birth_name        text,
    first_names       text not null,
    birth_date        date,
    birth_place       text,
    sex               text not null check (sex in ('MALE', 'FEMALE', 'UNKNOWN')),
    email             text,
    phone             text check (phone like '+%'),
    france_travail_id text,
    name_key          text not null,
    created_at        timestamptz not null,
    changed_at        timestamptz not null,
    version           bigint not null default 0
);
create index person_by_departement on person (departement, id);
create index person_by_france_travail_id on person (departement, france_travail_id);
create index person_by_name on person using gin (name_key gin_trgm_ops);
call protect_by_departement('person');

-- Identifiers that are encrypted (ADR-0005): the NIR of a person, the matricule of a household at the MSA.
create table protected_identifier (
    kind        text not null check (kind in ('PERSON_NIR', 'HOUSEHOLD_MATRICULE')),
    owner_id    uuid not null,
    departement text not null,
    ciphertext  bytea not null,
    primary key (kind, owner_id)
);
call protect_by_departement('protected_identifier');

-- The keyed digests by which they are found: a row for each active version of the key.
create table identifier_digest (
    departement text not null,
    kind        text not null,
    digest      text not null,
    key_version int not null,
    owner_id    uuid not null,
    primary key (departement, kind, digest, key_version)
);
create index identifier_digest_by_owner on identifier_digest (kind, owner_id);
call protect_by_departement('identifier_digest');
