-- What is told of the legal time to orient: that it runs out, and that it is over, once each.
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('orientation-deadline-warning', null, 'ALL', '2009-06-01', 'P7D',
     'Règle de gestion du partenariat, à fixer par chaque département', false);

alter table orientation add column warn_on date;
alter table orientation add column deadline_told text check (deadline_told in ('APPROACHING', 'MISSED'));

-- The owner reads every département here only.
alter table orientation no force row level security;
update orientation set warn_on = due_on - 7 where due_on is not null;
alter table orientation force row level security;

alter table orientation add check ((due_on is null) = (warn_on is null));
create index orientation_to_remind on orientation (due_on) where status = 'PROPOSED' and due_on is not null;

-- The clock works for every département in turn: the function, run as the owner, sees proposals and tells codes only.
do $$
begin
    execute format('create policy to_remind on orientation for select to %I using (status = ''PROPOSED'')', current_user);
end;
$$;
create function departements_with_orientation_to_remind(today date) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from orientation
        where status = 'PROPOSED'
          and (due_on < today and deadline_told is distinct from 'MISSED' or warn_on <= today and deadline_told is null);
    end;
