-- A person is received on a seat of a slot, once at a time.
create table appointment (
    id                     uuid primary key,
    departement            text not null,
    beneficiary_id         uuid not null,
    slot_id                uuid not null references slot (id),
    site_id                uuid not null references site (id),
    organisation_id        text not null,
    hosted_organisation_id text,
    professional_role      text not null,
    motif                  text not null,
    modality               text not null,
    starts_at              timestamptz not null,
    ends_at                timestamptz not null,
    commune_code           text,
    booked_at              timestamptz not null,
    booked_by              text not null,
    invitation_id          uuid references invitation (id),
    status                 text not null check (status in ('PLANNED', 'HONOURED', 'MISSED', 'CANCELLED')),
    cancelled_by           text check (cancelled_by in ('BENEFICIARY', 'SERVICE')),
    absence_reason         text,
    renew_by               text,
    ended_at               timestamptz,
    version                bigint not null default 0,
    check (ends_at > starts_at),
    check ((status = 'PLANNED') = (ended_at is null)),
    check ((status = 'CANCELLED') = (cancelled_by is not null)),
    check ((status = 'MISSED') = (absence_reason is not null)),
    constraint received_once_at_a_time exclude using gist (
        beneficiary_id with =, tstzrange(starts_at, ends_at) with &&) where (status <> 'CANCELLED')
);
create index appointment_of_person on appointment (beneficiary_id, booked_at);
create index appointment_by_start on appointment (departement, starts_at, id);
create index appointment_missed on appointment (departement, ended_at, id) where status = 'MISSED';
call protect_by_departement('appointment');

-- A seat is taken before its appointment is written, in the same transaction.
alter table seat add foreign key (appointment_id) references appointment (id) deferrable initially deferred;
