-- Which organisation shares which person, why and until when. The Département needs no link.
create table access_link (
    person_id       uuid not null references person (id) on delete cascade,
    departement     text not null,
    organisation_id text not null,
    reason          text not null,
    since           date not null,
    until           date,
    primary key (person_id, organisation_id, reason),
    check (until is null or until >= since)
);
create index access_link_by_organisation on access_link (organisation_id, person_id);
call protect_by_departement('access_link');
