-- Who saw what of whom. Identifiers only: no name, no NIR, no query string.
create table read_audit (
    id uuid primary key,
    at timestamptz not null,
    departement text not null,
    person_id uuid not null,
    actor text not null,
    client text not null,
    organisation text not null,
    purpose text not null check (purpose ~ '^[A-Z_]{2,40}$'),
    fields text[] not null check (cardinality(fields) > 0),
    path text not null,
    trace_id text
);

-- The id is a UUIDv7: its order is that of the reads.
create index read_audit_person on read_audit (person_id, id desc);

call protect_by_departement('read_audit');

-- What is written stays as it was written.
revoke update, delete on read_audit from ${app_role};
