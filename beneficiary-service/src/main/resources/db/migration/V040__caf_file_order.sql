-- Two files of one reference date follow each other by when the Caf made them (DTCREAFLUX and HEUCREAFLUX).
alter table household add column told_at timestamp;

-- What a file says of itself in its last element, and whom a complete one leaves out.
alter table caf_file
    add column declared           bigint,
    add column declared_anomalies bigint,
    add column untold             bigint;

-- A file that moves to another body or département, or came from one (OrganismeCedant, OrganismePrenant).
create table household_move (
    household_id    uuid not null references household (id) on delete cascade,
    departement     text not null,
    direction       text not null check (direction in ('ARRIVAL', 'DEPARTURE')),
    organisation_id text not null,
    moved_on        date not null,
    caf_file_id     uuid not null,
    primary key (household_id, direction, organisation_id, moved_on)
);
call protect_by_departement('household_move');
