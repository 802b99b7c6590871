-- When an organisation receives at a site; nothing of it can be booked before the site's coordonnateur accepts.
create table planning (
    id                   uuid primary key,
    departement          text not null,
    site_id              uuid not null references site (id),
    site_organisation_id text not null,
    proposed_by          text not null,
    terms_by             text not null,
    status               text not null
        check (status in ('PROPOSED', 'COUNTER_PROPOSED', 'ACCEPTED', 'SUSPENDED', 'CLOSED')),
    professional_role    text not null,
    motifs               text not null check (motifs <> ''),
    modality             text not null,
    valid_from           date not null,
    valid_to             date not null,
    weekly_slots         text not null check (weekly_slots <> ''),
    version              bigint not null default 0,
    check (valid_to >= valid_from)
);
create index planning_of_site on planning (departement, site_id, id);
call protect_by_departement('planning');

-- What an accepted planning opens: local times of Paris, kept as instants.
create table slot (
    id                     uuid primary key,
    departement            text not null,
    planning_id            uuid not null references planning (id),
    site_id                uuid not null references site (id),
    organisation_id        text not null,
    hosted_organisation_id text,
    professional_role      text not null,
    motifs                 text[] not null,
    modality               text not null,
    starts_at              timestamptz not null,
    ends_at                timestamptz not null,
    seats                  int not null check (seats > 0),
    open                   boolean not null default true,
    check (ends_at > starts_at),
    constraint one_slot_at_a_time exclude using gist (
        planning_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index slot_of_site on slot (site_id, starts_at);
create index slot_by_start on slot (departement, starts_at, id);
call protect_by_departement('slot');

-- A seat is taken by one appointment, and an appointment takes one seat: nothing to count, nothing to exceed.
create table seat (
    departement    text not null,
    slot_id        uuid not null references slot (id),
    seat_no        int not null,
    appointment_id uuid unique,
    primary key (slot_id, seat_no)
);
create index seat_free on seat (slot_id) where appointment_id is null;
call protect_by_departement('seat');
