-- Where two files become one, the later interview stands and the other is outdated, until they are two again.
alter table diagnostic add column outdated_by_merge boolean not null default false;

create function one_diagnostic_stands() returns trigger
    language plpgsql
as $$
declare
    beside diagnostic;
begin
    if new.outdated_by_merge then
        new.status := 'COMPLETED';
        new.outdated_by_merge := false;
    end if;
    if new.status = 'COMPLETED' then
        select * into beside from diagnostic d
        where d.person_id = new.person_id and d.status = 'COMPLETED' and d.id <> new.id;
        if beside.id is not null and (beside.held_on, beside.id) > (new.held_on, new.id) then
            new.status := 'OUTDATED';
            new.outdated_by_merge := true;
        elsif beside.id is not null then
            update diagnostic set status = 'OUTDATED', outdated_by_merge = true, version = version + 1
            where id = beside.id;
        end if;
    end if;
    new.version := old.version + 1;
    return new;
end;
$$;
create trigger one_diagnostic_stands before update of person_id on diagnostic
    for each row when (old.person_id <> new.person_id) execute function one_diagnostic_stands();

-- A file that still points at another takes its rows back: what they had outdated there stands again.
create function diagnostic_left() returns trigger
    language plpgsql
as $$
begin
    if old.status = 'COMPLETED'
        and exists (select from person p where p.id = new.person_id and p.merged_into is not null)
    then
        update diagnostic set status = 'COMPLETED', outdated_by_merge = false, version = version + 1
        where id = (select d.id from diagnostic d
                    where d.person_id = old.person_id and d.outdated_by_merge
                    order by d.held_on desc, d.id desc limit 1);
    end if;
    update person p
    set profil = (select d.profil from diagnostic d where d.person_id = p.id and d.status = 'COMPLETED')
    where p.id in (old.person_id, new.person_id);
    return null;
end;
$$;
create trigger diagnostic_left after update of person_id on diagnostic
    for each row when (old.person_id <> new.person_id) execute function diagnostic_left();
