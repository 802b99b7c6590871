-- People are found by the keys that the service makes of their names, not by trigrams: among a million, a common name
-- has so many trigrams in common with others that comparing them took a second.
drop function people_named;
drop index person_by_name;

alter table person
    add column name_keys int[] not null default '{}',
    add column name_keys_version int not null default 0;

-- What waits to be sorted into the index is read by every search: little of it may wait.
create index person_by_name_keys on person using gin (name_keys) with (gin_pending_list_limit = 256);
create index person_by_birth_date on person (departement, birth_date);

-- The operators of arrays are not leakproof and would lose their index under row-level security: the search runs as the
-- owner, in one département that is also in scope, and answers ids only, of people whom the organisation shares.
do $$
begin
    execute format('create policy name_search on person_link for select to %I using (true)', current_user);
end;
$$;

-- keys: lists of keys, of each of which somebody has one at least; organisation: nothing for who sees the whole
-- département. A statement is planned anew for each search, always by bitmaps: the planner expects the first rows of a
-- common name sooner by walking through everybody, which took seconds.
create function people_keyed(
    departement text, keys text[], born_on date, commune_code text, organisation text, seen_since date, at_most int)
    returns setof uuid
    language plpgsql stable security definer
    set search_path = public set enable_seqscan = off set enable_indexscan = off set jit = off
as $$
declare
    condition text := 'p.departement = $1 and p.departement = any (departements_in_scope())';
    list text;
begin
    foreach list in array people_keyed.keys loop
        condition := condition || format(' and p.name_keys && %L::int[]', list);
    end loop;
    if people_keyed.born_on is not null then
        condition := condition || ' and p.birth_date = $2';
    end if;
    if people_keyed.commune_code is not null then
        condition := condition || ' and exists (select 1 from membership m join household h on h.id = m.household_id'
            || ' where m.person_id = p.id and m.until is null and h.commune_code = $3)';
    end if;
    if people_keyed.organisation is not null then
        condition := condition || ' and exists (select 1 from person_link l where l.person_id = p.id'
            || ' and l.organisation_id = $4 and (l.until is null or l.until >= $5))';
    end if;
    return query execute 'select p.id from person p where ' || condition || ' limit $6'
        using people_keyed.departement, people_keyed.born_on, people_keyed.commune_code,
              people_keyed.organisation, people_keyed.seen_since, people_keyed.at_most;
end;
$$;

-- The keys of whom an earlier version keyed are made again in the background, département by département.
create function departements_with_other_name_keys(current_version int) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from person where name_keys_version <> current_version;
    end;
create index person_by_name_keys_version on person (name_keys_version, departement);
