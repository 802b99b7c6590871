-- Where identifiers stand under other keys than the present ones, told to the renewal, which then works département by
-- département: the key is told by the first bytes of a ciphertext, the version of the index by each digest.
do $$
begin
    execute format('create policy key_renewal on protected_identifier for select to %I using (true)', current_user);
    execute format('create policy key_renewal on identifier_digest for select to %I using (true)', current_user);
end;
$$;
create function departements_with_other_identifier_keys(present_key text, latest_version int) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct i.departement from protected_identifier i
        where substring(i.ciphertext for 5) <> decode(present_key, 'hex')
           or not exists (select 1 from identifier_digest d
                          where d.kind = i.kind and d.owner_id = i.owner_id and d.key_version = latest_version);
    end;

-- A role that changes ends one place and begins another in one transaction, in whichever order they are written.
alter table membership drop constraint membership_household_id_person_id_daterange_excl;
alter table membership add constraint one_place_at_a_time
    exclude using gist (household_id with =, person_id with =, daterange(since, until) with &&)
    deferrable initially deferred;
