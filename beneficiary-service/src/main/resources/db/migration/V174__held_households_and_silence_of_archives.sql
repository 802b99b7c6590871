-- The file of the Caf tells of a household word for word, so what holds one of its members keeps all of them.
create function is_held(file uuid) returns boolean
    language sql stable
    return exists (
        select 1 from legal_hold h where h.lifted_on is null and (h.person_id = file or h.person_id in (
            select other.person_id from membership mine join membership other on other.household_id = mine.household_id
            where mine.person_id = file)));

-- What was heard last when a file was closed: whatever is heard later, of whatever day, opens it again. Unknown of files
-- closed before.
alter table archived_person add column last_contact_on date;
create function is_silent(archived archived_person) returns boolean
    language sql stable
    return last_contact(archived.person_id) <= coalesce(archived.last_contact_on, archived.since - 1);
