-- The same in every diagnostic that names it; the row is what one diagnostic says of it.
alter table frein
    add column frein_id uuid,
    add column identified_on date;
update frein f set frein_id = f.id, identified_on = d.held_on from diagnostic d where d.id = f.diagnostic_id;
alter table frein
    alter column frein_id set not null,
    alter column identified_on set not null;
create index frein_by_frein on frein (frein_id);
