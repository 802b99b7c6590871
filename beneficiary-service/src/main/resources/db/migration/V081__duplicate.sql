-- Who was written and is still to be compared with the others; `number_of` had the number that was told of them.
create table duplicate_check (
    person_id   uuid primary key references person (id) on delete cascade deferrable initially deferred,
    departement text not null,
    number_of   uuid references person (id) on delete set null deferrable initially deferred
);
create index duplicate_check_by_departement on duplicate_check (departement);
call protect_by_departement('duplicate_check');

-- The search works for every département in turn and has to know where somebody waits: the function, run as the owner,
-- sees the queue and tells codes only.
do $$
begin
    execute format('create policy due_check on duplicate_check for select to %I using (true)', current_user);
end;
$$;
create function departements_with_duplicate_check() returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from duplicate_check;
    end;

-- Two people who may be one, and why; a human decides, once for each two.
create table duplicate_candidate (
    id               uuid primary key,
    departement      text not null,
    first_person_id  uuid not null references person (id) on delete cascade,
    second_person_id uuid not null references person (id) on delete cascade,
    reasons          text[] not null check (cardinality(reasons) > 0),
    status           text not null check (status in ('OPEN', 'DISMISSED', 'MERGED')),
    found_on         date not null,
    decided_on       date,
    dismissal_reason text check (dismissal_reason in ('DIFFERENT_PEOPLE', 'TWINS', 'SAME_NAME')),
    version          bigint not null default 0,
    unique (first_person_id, second_person_id),
    check (first_person_id < second_person_id),
    check ((status = 'OPEN') = (decided_on is null)),
    check ((status = 'DISMISSED') = (dismissal_reason is not null))
);
create index duplicate_candidate_by_status on duplicate_candidate (departement, status, id);
create index duplicate_candidate_of_second on duplicate_candidate (second_person_id);
call protect_by_departement('duplicate_candidate');

-- What people are compared by; a birth date has its index already.
create index person_by_name_key on person (departement, name_key);
create index person_by_phone on person (departement, phone) where phone is not null;
create index person_by_email on person (departement, lower(email)) where email is not null;
