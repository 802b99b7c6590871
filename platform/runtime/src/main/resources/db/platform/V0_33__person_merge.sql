-- Two files that are found to be about one person: the rows of the merged one become the survivor's, and which ones
-- did is kept, so that exactly they go back (ADR-0017). Which columns are meant stands in db/person-columns.txt.
create table person_merge (
    merge_id    uuid primary key,
    departement text not null,
    merged      uuid not null,
    survivor    uuid not null,
    merged_at   timestamptz not null,
    standing    boolean not null,
    check (merged <> survivor)
);
create unique index person_merge_standing on person_merge (merged) where standing;
create index person_merge_of_survivor on person_merge (survivor) where standing;
call protect_by_departement('person_merge');

-- Who stands for whom now, through however many merges: what was told of the one is taken as told of the other.
create table person_alias (
    merged      uuid primary key,
    departement text not null,
    survivor    uuid not null
);
create index person_alias_of_survivor on person_alias (survivor);
call protect_by_departement('person_alias');

-- Under which id each row that moved was told. Defined by the rows and not by the merges, so that merges of merges come
-- out the same in whatever order they are told.
create table moved_row (
    departement text not null,
    table_name  text not null,
    column_name text not null,
    row_key     jsonb not null,
    told_of     uuid not null,
    put_aside   jsonb,
    primary key (told_of, table_name, column_name, row_key)
);
call protect_by_departement('moved_row');

create function key_of_row(tab text, col text, body jsonb) returns jsonb
    language sql stable
    return (
        select coalesce(jsonb_object_agg(a.attname, body -> a.attname::text), '{}')
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = tab::regclass and i.indisprimary and a.attname <> col);

create function person_stands_for(person uuid) returns uuid
    language sql stable
    return coalesce((
        with recursive chain (id, depth) as (
            select person, 0
            union all
            select m.survivor, depth + 1 from chain join person_merge m on m.merged = chain.id and m.standing
            where depth < 100)
        select id from chain order by depth desc limit 1), person);

create procedure refresh_person_aliases(dep text, people uuid[])
    language sql
    begin atomic
        delete from person_alias where merged = any (people);
        insert into person_alias (merged, departement, survivor)
        select one, dep, person_stands_for(one) from unnest(people) one where person_stands_for(one) <> one;
    end;

-- All rows of one person become another's, as the rule of the column says. `told` are the ids whose rows had become the
-- first one's before. A row that a constraint does not let stand beside another never stops a merge.
create procedure move_person_rows(
    dep text, tab text, col text, rule text, old_id uuid, new_id uuid, told uuid[])
    language plpgsql
as $$
declare
    one     record;
    own_key jsonb;
    known   uuid;
    beside  jsonb;
    kept    jsonb;
begin
    for one in execute format(
        'select ctid as place, to_jsonb(t) as body from %I t where %I = $1 for update', tab, col) using old_id
    loop
        own_key := key_of_row(tab, col, one.body);
        known := (
            select m.told_of from moved_row m
            where m.told_of = any (told) and m.table_name = tab and m.column_name = col and m.row_key = own_key
              and m.put_aside is null
            limit 1);
        begin
            execute format('update %I set %I = $1 where ctid = $2', tab, col) using new_id, one.place;
            if known is null then
                insert into moved_row (departement, table_name, column_name, row_key, told_of)
                values (dep, tab, col, own_key, old_id) on conflict do nothing;
            end if;
        exception when unique_violation or exclusion_violation then
            if rule in ('yield', 'widen') then
                kept := one.body;
                begin
                    execute format('delete from %I where ctid = $1', tab) using one.place;
                    if rule = 'widen' then
                        execute format('select to_jsonb(t) from %I t where %I = $1 and to_jsonb(t) @> $2', tab, col)
                            into beside using new_id, own_key;
                        if beside ->> 'until' < coalesce(kept ->> 'until', 'infinity') then
                            execute format(
                                'update %I t set until = $1 where %I = $2 and to_jsonb(t) @> $3', tab, col)
                                using (kept ->> 'until')::date, new_id, own_key;
                            kept := kept || jsonb_build_object('until_beside', beside -> 'until');
                        end if;
                    end if;
                    insert into moved_row (departement, table_name, column_name, row_key, told_of, put_aside)
                    values (dep, tab, col, own_key, coalesce(known, old_id), kept)
                    on conflict (told_of, table_name, column_name, row_key) do update set put_aside = excluded.put_aside;
                exception when foreign_key_violation then
                    null; -- others hang on it: it stays under the merged id
                end;
            end if;
        end;
    end loop;
end;
$$;

-- The rows that were told of some ids go back to the one that these stand for again. What has come to stand in their
-- place holds.
create procedure return_person_rows(tab text, col text, old_id uuid, new_id uuid, told uuid[])
    language plpgsql
as $$
declare
    one     moved_row;
    columns text := (
        select string_agg(quote_ident(attname), ', ') from pg_attribute
        where attrelid = tab::regclass and attnum > 0 and not attisdropped and attgenerated = '');
begin
    for one in select * from moved_row m
        where m.told_of = any (told) and m.table_name = tab and m.column_name = col
        order by m.told_of <> new_id, m.told_of, m.row_key
    loop
        begin
            if one.put_aside is null then
                execute format('update %I t set %I = $1 where %I = $2 and to_jsonb(t) @> $3', tab, col, col)
                    using new_id, old_id, one.row_key;
            else
                execute format(
                    'insert into %I (%s) select %s from jsonb_populate_record(null::%I, $1)', tab, columns, columns, tab)
                    using one.put_aside || jsonb_build_object(col, new_id);
                if one.put_aside ? 'until_beside' then
                    execute format(
                        'update %I t set until = $1 where %I = $2 and to_jsonb(t) @> $3 and until is not distinct from $4',
                        tab, col)
                        using (one.put_aside ->> 'until_beside')::date, old_id, one.row_key,
                              (one.put_aside ->> 'until')::date;
                end if;
                update moved_row m set put_aside = null
                where m.told_of = one.told_of and m.table_name = tab and m.column_name = col
                  and m.row_key = one.row_key;
            end if;
        exception when unique_violation or exclusion_violation then
            null;
        end;
    end loop;
    delete from moved_row m where m.told_of = new_id and m.table_name = tab and m.column_name = col;
end;
$$;
