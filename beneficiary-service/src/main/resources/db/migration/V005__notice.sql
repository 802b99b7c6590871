-- What is written to people, and the proof that it reached them. Names and addresses are read when it is written.
create table notice (
    id           uuid primary key,
    departement  text not null,
    person_id    uuid not null references person (id) on delete cascade,
    template     text not null,
    channel      text not null check (channel in ('EMAIL', 'LETTER')),
    status       text not null check (status in ('TO_SEND', 'TO_PRINT', 'DELIVERED')),
    opened_on    date not null,
    amount       numeric(9, 2),
    majore       boolean not null,
    fact_at      timestamptz not null,
    due_at       timestamptz not null,
    attempts     int not null default 0,
    last_failure text,
    delivered_at timestamptz,
    version      bigint not null default 0,
    check ((status = 'DELIVERED') = (delivered_at is not null)),
    check (status <> 'TO_SEND' or channel = 'EMAIL')
);
create index notice_due on notice (due_at) where status = 'TO_SEND';
create index notice_by_status on notice (departement, status, id);
create index notice_by_person on notice (person_id);
call protect_by_departement('notice');

-- The sender works for every département in turn and has to know which ones wait: the function, run as the owner,
-- sees the mails to send and answers codes only.
do $$
begin
    execute format('create policy due_mail on notice for select to %I using (status = ''TO_SEND'')', current_user);
end;
$$;
create function departements_with_due_notice(at timestamptz) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from notice where status = 'TO_SEND' and due_at <= at;
    end;
