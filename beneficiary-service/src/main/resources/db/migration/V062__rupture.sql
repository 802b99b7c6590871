-- Paths that are watched, and when each is looked at next. A row begins with the first fact that is told of a path.
create table path_watch (
    person_id   uuid primary key references person (id) on delete cascade,
    departement text not null,
    since       date not null,
    look_on     date not null
);
create index path_watch_by_day on path_watch (look_on);
call protect_by_departement('path_watch');

create table path_rupture (
    id           uuid primary key,
    departement  text not null,
    person_id    uuid not null references person (id) on delete cascade,
    last_sign    text not null,
    last_sign_on date not null,
    broken_on    date not null check (broken_on >= last_sign_on),
    ended_on     date check (ended_on >= broken_on),
    ended_by     text,
    check ((ended_on is null) = (ended_by is null))
);
-- a path is broken once at a time
create unique index path_rupture_open on path_rupture (person_id) where ended_on is null;
call protect_by_departement('path_rupture');

-- The clock works for every département in turn and has to know where a path is due: the function, run as the owner,
-- sees the days and tells codes only.
do $$
begin
    execute format('create policy due_path on path_watch for select to %I using (true)', current_user);
end;
$$;
create function departements_with_path_to_look_at(today date) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from path_watch where look_on <= today;
    end;

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('path-broken-after', null, 'ALL', '2009-06-01', 'P60D',
        'Règle de gestion contre les ruptures de parcours ; délai à fixer par chaque Département', false);
