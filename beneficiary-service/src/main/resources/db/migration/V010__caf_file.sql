-- Files of the Caf as received (ADR-0011). The content itself waits, encrypted, outside the database; its key stands
-- here until the import is over, and without it the content is noise.
create table caf_file (
    id                  uuid primary key,
    departement         text not null,
    organisme           text,
    nature              text check (nature in ('REPRISE', 'COURANT')),
    state               text not null check (state in ('RECEIVED', 'RUNNING', 'COMPLETED', 'REFUSED')),
    content_hash        text not null,
    size_bytes          bigint not null,
    received_at         timestamptz not null,
    started_at          timestamptz,
    completed_at        timestamptz,
    corrects            uuid references caf_file (id),
    application         text,
    application_version text,
    flux_type           text,
    flux_nature         text,
    created_on          date,
    created_at          time,
    reference_date      date,
    households          bigint not null default 0,
    households_read     bigint not null default 0,
    recorded            bigint not null default 0,
    unchanged           bigint not null default 0,
    outdated            bigint not null default 0,
    refused             bigint not null default 0,
    persons             bigint not null default 0,
    openings            bigint not null default 0,
    anomalies           bigint not null default 0,
    warnings            bigint not null default 0,
    errors              bigint not null default 0,
    spool_key           bytea,
    -- who imports: the token grows with each turn, and a write under an older one is refused
    lease_token         bigint not null default 0,
    lease_until         timestamptz not null default '-infinity',
    due_at              timestamptz not null default clock_timestamp(),
    attempts            int not null default 0,
    check (state = 'REFUSED' or (nature is not null and reference_date is not null)),
    check ((state in ('COMPLETED', 'REFUSED')) = (completed_at is not null)),
    check ((spool_key is null) = (state in ('COMPLETED', 'REFUSED')))
);
-- The same bytes are the same file; what was refused may come again.
create unique index caf_file_content on caf_file (departement, content_hash) where state <> 'REFUSED';
create index caf_file_latest on caf_file (departement, id desc);
create index caf_file_header on caf_file (departement, organisme, reference_date);
create index caf_file_due on caf_file (due_at) where state in ('RECEIVED', 'RUNNING');
call protect_by_departement('caf_file');

-- What is to be said of a file: places and rules, never a value.
create table caf_file_finding (
    caf_file_id uuid not null references caf_file (id) on delete cascade,
    place       bigint generated always as identity,
    departement text not null,
    severity    text not null check (severity in ('WARNING', 'ERROR')),
    line        bigint not null,
    element     text not null,
    rule        text not null,
    household   bigint,
    parameters  jsonb not null default '{}',
    primary key (caf_file_id, place)
);
call protect_by_departement('caf_file_finding');

-- What the Caf last wrote of a household, word for word, compressed and encrypted; erased with the household.
create table household_source (
    -- checked at the end: the household of a file is written at the end of its transaction too
    household_id uuid primary key references household (id) on delete cascade deferrable initially deferred,
    departement  text not null,
    caf_file_id  uuid not null,
    content_hash text not null,
    content      bytea not null
);
call protect_by_departement('household_source');

-- Importers work for every département in turn and have to know which ones wait: the function, run as the owner,
-- sees the files to import and answers codes only.
do $$
begin
    execute format(
        'create policy due_import on caf_file for select to %I using (state in (''RECEIVED'', ''RUNNING''))',
        current_user);
end;
$$;
create function departements_with_due_caf_file() returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from caf_file
        where state in ('RECEIVED', 'RUNNING') and due_at <= clock_timestamp() and lease_until <= clock_timestamp();
    end;
