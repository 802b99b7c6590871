-- Lists of people that a CCAS or the Département keeps in a spreadsheet. The lines are encrypted, and destroyed as soon as
-- they are registered, given up, or no longer needed.
create table person_list (
    id              uuid primary key,
    departement     text not null,
    organisation_id text not null,
    -- whether the sender may recognise people of the whole département by their names
    sees_all        boolean not null,
    status          text not null
        check (status in ('RECEIVED', 'MAPPED', 'CONFIRMED', 'APPLIED', 'WITHDRAWN', 'EXPIRED')),
    content_hash    text not null,
    format          text not null check (format in ('CSV', 'XLSX')),
    encoding        text,
    separator       text,
    sheet           text,
    header_number   int not null check (header_number > 0),
    width           int not null check (width > 1),
    line_count      int not null check (line_count > 0),
    lawful_basis    text check (lawful_basis in ('PUBLIC_TASK', 'LEGAL_OBLIGATION', 'CONSENT')),
    mapping         text,
    registered      int not null default 0,
    changed         int not null default 0,
    received_at     timestamptz not null,
    confirmed_at    timestamptz,
    completed_at    timestamptz,
    keep_until      timestamptz not null,
    forgotten_at    timestamptz,
    version         bigint not null default 0,
    check ((mapping is null) = (lawful_basis is null)),
    check (status in ('RECEIVED', 'WITHDRAWN', 'EXPIRED') or mapping is not null),
    check ((status in ('CONFIRMED', 'APPLIED')) = (confirmed_at is not null)),
    check ((status = 'APPLIED') = (completed_at is not null)),
    check (status not in ('WITHDRAWN', 'EXPIRED') or forgotten_at is not null)
);
-- The same bytes are the same list; what was given up or forgotten may come again.
create unique index person_list_content on person_list (departement, organisation_id, content_hash)
    where forgotten_at is null;
create index person_list_latest on person_list (organisation_id, id desc);
create index person_list_confirmed on person_list (confirmed_at) where status = 'CONFIRMED';
create index person_list_kept on person_list (keep_until) where forgotten_at is null;
call protect_by_departement('person_list');

create table person_list_line (
    list_id      uuid not null references person_list (id) on delete cascade,
    number       int not null,
    departement  text not null,
    content      bytea,
    status       text not null default 'SHOWN' check (status in ('SHOWN', 'REGISTERED', 'CHANGED')),
    outcome      text check (outcome in ('CREATED', 'MATCHED', 'DOUBTFUL', 'REFUSED')),
    reason       text,
    -- who was recognised when the line was shown
    alike        uuid references person (id) on delete set null,
    earlier_line int,
    faults       jsonb not null default '[]',
    -- its person may be written after it, and is checked at the commit
    person_id    uuid references person (id) on delete cascade deferrable initially deferred,
    now_outcome  text,
    now_reason   text,
    now_faults   jsonb not null default '[]',
    primary key (list_id, number),
    check ((status = 'REGISTERED') = (person_id is not null)),
    check ((status = 'REGISTERED') = (content is null)),
    check ((status = 'CHANGED') = (now_outcome is not null)),
    check (status = 'SHOWN' or outcome in ('CREATED', 'MATCHED'))
);
create index person_list_line_due on person_list_line (list_id, number)
    where status = 'SHOWN' and outcome in ('CREATED', 'MATCHED');
create index person_list_line_of_person on person_list_line (person_id);
create index person_list_line_alike on person_list_line (alike);
call protect_by_departement('person_list_line');

-- Who registers works for every département in turn and has to know which ones wait: the function, run as the owner,
-- sees the lists that do and answers codes only.
do $$
begin
    execute format(
        'create policy waiting_list on person_list for select to %I using (forgotten_at is null)', current_user);
end;
$$;
create function departements_with_waiting_person_list(at timestamptz) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from person_list
        where forgotten_at is null and (status = 'CONFIRMED' or keep_until <= at);
    end;
