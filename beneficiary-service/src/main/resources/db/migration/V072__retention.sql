-- The last day on which something was heard of a person, or stands: a right, a contact, a contract, an appointment.
create function last_contact(of_person uuid) returns date
    language sql stable
    return case when exists (
        select 1 from membership m join rsa_right r on r.household_id = m.household_id
        where m.person_id = of_person and m.until is null and r.state like 'OPEN%') then 'infinity'::date
    else greatest(
        (select (created_at at time zone 'Europe/Paris')::date from person where id = of_person),
        (select max(since) from membership where person_id = of_person),
        (select max(r.state_since) from membership m join rsa_right r on r.household_id = m.household_id
         where m.person_id = of_person),
        (select max(greatest((told_at at time zone 'Europe/Paris')::date,
                             (starts_at at time zone 'Europe/Paris')::date,
                             case when status = 'VALIDATED' then ends_on end))
         from path_step where person_id = of_person),
        (select max(held_on) from diagnostic where person_id = of_person),
        (select max(informed_on) from rights_information where person_id = of_person),
        (select max(greatest(received_on, answered_on)) from signal where person_id = of_person),
        (select max(exited_on) from person_exit where person_id = of_person),
        (select max(received_on) from privacy_request where person_id = of_person)) end;

-- How far today's look at the files of a département is.
create table retention_round (
    departement text primary key,
    day         date not null,
    after_id    uuid not null
);
call protect_by_departement('retention_round');

-- Files proposed for destruction. The list stays as the proof of it, without the people.
create table elimination_list (
    id          uuid primary key,
    departement text not null,
    status      text not null check (status in ('DRAWN', 'VALIDATED', 'REJECTED')),
    files       int not null check (files > 0),
    drawn_on    date not null,
    drawn_by    text not null,
    decided_on  date check (decided_on >= drawn_on),
    decided_by  text,
    version     bigint not null default 0,
    check ((status = 'DRAWN') = (decided_on is null) and (decided_on is null) = (decided_by is null)),
    -- two people: who draws it does not validate it
    check (status <> 'VALIDATED' or decided_by <> drawn_by)
);
call protect_by_departement('elimination_list');

create table elimination_entry (
    list_id         uuid not null references elimination_list (id) on delete cascade,
    rank            int not null,
    departement     text not null,
    person_id       uuid references person (id) on delete set null,
    last_contact_on date not null,
    archived_on     date not null,
    primary key (list_id, rank)
);
create index elimination_entry_by_person on elimination_entry (person_id);
call protect_by_departement('elimination_entry');

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('retention-active', null, 'ALL', '2018-05-25', 'P2Y',
        'CNIL, délibération n° 2021-028 : deux ans après le dernier contact ; la fin du droit vaut contact', true),
       ('retention-archive', null, 'ALL', '2018-05-25', 'P6Y',
        'Code du patrimoine, art. L212-2 ; durée à fixer par le Département avec les Archives départementales', false);
