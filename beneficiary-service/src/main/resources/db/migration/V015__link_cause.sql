-- What makes an organisation share a person, and until when: a link stands as long as one of its causes does.
create table link_cause (
    person_id       uuid not null references person (id) on delete cascade,
    departement     text not null,
    organisation_id text not null,
    reason          text not null check (reason in ('APPOINTMENT', 'ORIENTATION', 'REFERRAL')),
    cause_id        uuid not null,
    until           date,
    primary key (person_id, organisation_id, reason, cause_id)
);
call protect_by_departement('link_cause');
