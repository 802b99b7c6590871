-- What becomes of a right after somebody has left its household is nothing that was heard of them; their leaving is.
create or replace function last_contact(of_person uuid) returns date
    language sql stable
    return case when exists (
        select 1 from membership m join rsa_right r on r.household_id = m.household_id
        where m.person_id = of_person and m.until is null and r.state like 'OPEN%') then 'infinity'::date
    else greatest(
        (select (created_at at time zone 'Europe/Paris')::date from person where id = of_person),
        (select max(greatest(since, until)) from membership where person_id = of_person),
        (select max(r.state_since) from membership m join rsa_right r on r.household_id = m.household_id
         where m.person_id = of_person and m.until is null),
        (select max(greatest((told_at at time zone 'Europe/Paris')::date,
                             (starts_at at time zone 'Europe/Paris')::date,
                             case when status = 'VALIDATED' then ends_on end))
         from path_step where person_id = of_person),
        (select max(held_on) from diagnostic where person_id = of_person),
        (select max(informed_on) from rights_information where person_id = of_person),
        (select max(greatest(received_on, answered_on)) from signal where person_id = of_person),
        (select max(exited_on) from person_exit where person_id = of_person),
        (select max(received_on) from privacy_request where person_id = of_person)) end;
