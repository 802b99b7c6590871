-- The links stand in the platform's table, as in every service. Forced policies hold for the owner too and would hide
-- every row from it, so they rest while the rows move.
alter table access_link no force row level security;
alter table person_link no force row level security;

insert into person_link (person_id, departement, organisation_id, reason, since, until)
select person_id, departement, organisation_id, reason, since, until from access_link;

alter table person_link force row level security;
drop table access_link;

-- Checked at the commit: a link may be written before the row of its new person.
alter table person_link
    add foreign key (person_id) references person (id) on delete cascade deferrable initially deferred;
