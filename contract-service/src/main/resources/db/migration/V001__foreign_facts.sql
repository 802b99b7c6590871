create extension if not exists btree_gist;

-- What other services decided, as far as a contract needs it. A person may be known in two départements: the keys begin
-- with it.
create table person (
    departement  text not null,
    id           uuid not null,
    commune_code text,
    told_at      timestamptz not null,
    primary key (departement, id)
);
call protect_by_departement('person');

create table rights_information (
    departement      text not null,
    person_id        uuid not null,
    document_version text not null,
    channel          text not null check (channel in ('INTERVIEW', 'LETTER', 'EMAIL', 'COLLECTIVE')),
    informed_on      date not null,
    primary key (departement, person_id, informed_on, document_version, channel)
);
create index rights_information_by_person on rights_information (person_id, informed_on);
call protect_by_departement('rights_information');

create table orientation (
    departement       text not null,
    id                uuid not null,
    person_id         uuid not null,
    pathway           text not null check (pathway in ('SOCIAL', 'SOCIO_PROFESSIONNEL', 'PROFESSIONNEL')),
    organisation_id   text not null,
    organisation_type text not null,
    commune_code      text,
    decided_on        date not null,
    starts_on         date not null,
    rank              int not null check (rank > 0),
    primary key (departement, id)
);
create index orientation_by_person on orientation (person_id, rank);
call protect_by_departement('orientation');

-- Those of the latest diagnostic that reveal neither health, disability nor justice.
create table frein (
    departement text not null,
    person_id   uuid not null,
    id          uuid not null,
    code        text not null,
    blocking    boolean not null,
    primary key (departement, person_id, id)
);
call protect_by_departement('frein');
