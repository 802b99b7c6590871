-- Whose files are closed: they stand where they stood, and few may read them.
create table archived_person (
    person_id   uuid primary key,
    departement text not null,
    since       date not null
);
call protect_by_departement('archived_person');

-- Who was erased, under a digest of the id: a fact that comes late is known by it and keeps nobody.
create table erased_person (
    pseudonym   uuid primary key,
    -- another's where the two files were one person's: counted again, they stay one
    counted_as  uuid not null,
    departement text not null
);
call protect_by_departement('erased_person');

-- The audit says what was read, by whom and why, after the person is gone; of whom, it says no more.
create function pseudonymise_read_audit(person uuid, pseudonym uuid) returns void
    language sql volatile security definer set search_path = public
    begin atomic
        update read_audit
        set person_id = pseudonymise_read_audit.pseudonym,
            -- the id of a diagnostic leads to its person as well, by what was announced of it
            path = regexp_replace(path, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '{id}', 'g'),
            trace_id = null
        where person_id = pseudonymise_read_audit.person;
    end;
revoke execute on function pseudonymise_read_audit(uuid, uuid) from public;
grant execute on function pseudonymise_read_audit(uuid, uuid) to ${app_role};

-- What a person may know of who looked: the organisation and the role, not the name (CJEU, C-579/21).
alter table read_audit add column role text;
