-- What waits to be sorted into the index is read by every search, so a session says how much may: little, but more for
-- an import, which sorts many names at once for a third of the cost and leaves nothing waiting at its end.
alter index person_by_name_keys reset (gin_pending_list_limit);

create function sort_name_keys() returns void
    language plpgsql security definer set search_path = public as $$
begin
    perform gin_clean_pending_list('person_by_name_keys');
end;
$$;
