-- When a person was told of their rights and duties, of which version and how. Acts are added, never changed.
create table rights_information (
    id               uuid primary key,
    departement      text not null,
    person_id        uuid not null references person (id) on delete cascade,
    document_version text not null check (document_version ~ '^[A-Za-z0-9.-]{1,20}$'),
    channel          text not null check (channel in ('INTERVIEW', 'LETTER', 'EMAIL', 'COLLECTIVE')),
    informed_on      date not null,
    organisation_id  text not null,
    recorded_at      timestamptz not null
);
create index rights_information_by_person on rights_information (person_id, id desc);
call protect_by_departement('rights_information');
