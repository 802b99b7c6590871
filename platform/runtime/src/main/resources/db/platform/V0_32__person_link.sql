-- Which organisation shares which person, why and until when. The Département needs no link.
create table person_link (
    person_id uuid not null,
    departement text not null,
    organisation_id text not null,
    reason text not null check (reason <> ''),
    since date not null,
    until date,
    primary key (person_id, organisation_id, reason),
    check (until is null or until >= since)
);

create index person_link_by_organisation on person_link (organisation_id, person_id);

call protect_by_departement('person_link');
