-- The archive is gone through some files a minute; what was heard of whom is found without looking at all of them.
alter table retention_round add column archived_after uuid not null default '00000000-0000-0000-0000-000000000000';

-- A département keeps files whether or not its letterhead is set. Goes from one to the next, not through the files.
create function departements_with_files() returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        with recursive known (departement) as (
            (select departement from person order by departement limit 1)
            union all
            select (select p.departement from person p where p.departement > known.departement
                    order by p.departement limit 1)
            from known where known.departement is not null)
        select departement from known where departement is not null;
    end;

-- A signal that was answered and is about somebody in no file is reached by the retention of no file.
create index signal_of_nobody_known on signal (departement, answered_on) where person_id is null and status = 'ANSWERED';
do $$
begin
    execute format(
        'create policy signal_of_nobody_known on signal for select to %I using (person_id is null and status = ''ANSWERED'')',
        current_user);
end;
$$;
create function departements_with_signals_of_nobody_known() returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from signal where person_id is null and status = 'ANSWERED';
    end;

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('retention-signal', null, 'ALL', '2018-05-25', 'P12M',
        'RGPD, art. 5.1.e : pas plus longtemps qu''il n''est nécessaire ; durée à fixer par le Département', false);
