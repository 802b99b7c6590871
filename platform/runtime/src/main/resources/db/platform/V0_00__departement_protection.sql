-- The application role reads and writes rows and owns nothing: the policies hold for it, and it cannot change them.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

-- The départements that the transaction may see; none without the setting. One evaluation a statement, not one a row.
create function departements_in_scope() returns text[]
    language sql stable parallel safe
    return nullif(current_setting('app.departements', true), '')::text[];

-- For every table with a column `departement`; forced, so that the owner does not see through its own policy.
create procedure protect_by_departement(protected_table text)
    language plpgsql
as $$
begin
    execute format('alter table %I enable row level security', protected_table);
    execute format('alter table %I force row level security', protected_table);
    execute format(
        'create policy departement_in_scope on %I '
        'using (departement = any ((select departements_in_scope())::text[])) '
        'with check (departement = any (departements_in_scope()))', protected_table);
end;
$$;
