-- An import fills tables faster than the database looks at their size, and plans made for an empty table read a full one
-- from end to end. The importer asks for a look; the function, run as the owner, takes no lock that others wait for.
create function analyze_households() returns void
    language plpgsql security definer set search_path = public as $$
begin
    analyze (skip_locked) person, household, membership, rsa_right, person_link, identifier_digest, protected_identifier;
end;
$$;
