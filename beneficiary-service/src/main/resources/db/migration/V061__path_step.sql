-- What the other services told last of orientations, contracts and appointments: read by the path that is told to the
-- person and by the detector of broken paths. Codes and days, no name.
create table path_step (
    id                uuid primary key,
    departement       text not null,
    person_id         uuid not null references person (id) on delete cascade,
    kind              text not null check (kind in ('ORIENTATION', 'CONTRACT', 'APPOINTMENT')),
    status            text not null,
    organisation_id   text not null,
    code              text not null,
    organisation_type text,
    starts_on         date,
    ends_on           date,
    starts_at         timestamptz,
    modality          text,
    site_id           uuid,
    told_at           timestamptz not null
);
create index path_step_by_person on path_step (person_id, told_at);
call protect_by_departement('path_step');
