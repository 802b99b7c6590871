-- Facts to announce, each deleted once the broker has acknowledged it (ADR-0003). The envelope is sealed when the
-- fact is appended, so the relay copies bytes and knows nothing of what they say. No département: the relay serves all.
create table outbox (
    seq         bigint generated always as identity primary key,
    topic       text not null,
    key         text not null,
    headers     text not null,
    payload     text not null,
    appended_at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000); -- a queue: short, all of it dies

grant select, insert, delete on outbox to ${app_role};
