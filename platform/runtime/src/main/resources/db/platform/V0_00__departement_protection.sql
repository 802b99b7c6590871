-- The application role reads and writes rows and owns nothing: the policies hold for it, and it cannot change them.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

-- The départements that the transaction may see, for functions that search as the owner.
create function departements_in_scope() returns text[]
    language sql stable parallel safe
    return nullif(current_setting('app.departements', true), '')::text[];

-- For every table with a column `departement`: a transaction sees and writes the départements of its setting, and none
-- without it. Forced, so that the owner does not see through its own policy. The setting is compared as it is, not
-- through a subquery: the planner then counts the rows right and takes an index that begins with the département.
create procedure protect_by_departement(protected_table text)
    language plpgsql
as $$
begin
    execute format('alter table %I enable row level security', protected_table);
    execute format('alter table %I force row level security', protected_table);
    execute format(
        'create policy departement_in_scope on %I using '
        '(departement = any (nullif(current_setting(''app.departements'', true), '''')::text[]))', protected_table);
end;
$$;
