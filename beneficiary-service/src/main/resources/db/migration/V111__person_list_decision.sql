-- What a human decided of a line: whom it is about, that it is about somebody new, or that it is left out. A line is due
-- when it is registered once its list is confirmed.
alter table person_list_line
    add column decision text check (decision in ('LINK', 'REGISTER', 'LEAVE_OUT')),
    add column linked_to uuid references person (id) on delete set null,
    add column due boolean not null generated always as (
        status = 'SHOWN' and case outcome
            when 'CREATED' then coalesce(decision, 'REGISTER') = 'REGISTER'
            when 'MATCHED' then coalesce(decision, 'LINK') = 'LINK'
            when 'DOUBTFUL' then coalesce(decision, 'LEAVE_OUT') <> 'LEAVE_OUT'
            else false
        end) stored,
    add check (linked_to is null or decision = 'LINK'),
    add check (decision is null or outcome is not null),
    drop constraint person_list_line_check3,
    add check (status = 'SHOWN' or outcome in ('CREATED', 'MATCHED') or (outcome = 'DOUBTFUL' and decision is not null));

drop index person_list_line_due;
create index person_list_line_due on person_list_line (list_id, number) where due;
create index person_list_line_linked on person_list_line (linked_to) where linked_to is not null;
