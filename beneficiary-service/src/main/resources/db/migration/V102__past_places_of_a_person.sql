-- What was known of a place goes with its person and its household, not with the row in place, which a merge may put
-- aside.
alter table membership_past
    drop constraint membership_past_membership_id_fkey,
    add column household_id uuid references household (id) on delete cascade,
    add column person_id    uuid references person (id) on delete cascade;
alter table membership_past no force row level security;
alter table membership no force row level security;
update membership_past p set household_id = m.household_id, person_id = m.person_id
from membership m where m.id = p.membership_id;
alter table membership force row level security;
alter table membership_past force row level security;
set constraints all immediate;
alter table membership_past
    alter column household_id set not null,
    alter column person_id set not null;
create index membership_past_by_household on membership_past (household_id);
create index membership_past_by_person on membership_past (person_id);

create or replace function keep_membership_past() returns trigger language plpgsql as $$
begin
    insert into membership_past (membership_id, departement, household_id, person_id, role, subject_to_rights_and_duties,
                                 since, until, known_from, known_until)
    values (old.id, old.departement, old.household_id, old.person_id, old.role, old.subject_to_rights_and_duties,
            old.since, old.until, old.changed_at, new.changed_at);
    return null;
end;
$$;
