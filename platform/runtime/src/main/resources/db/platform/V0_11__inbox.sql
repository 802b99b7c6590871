-- The events already taken, so that one delivered again has no second effect (ADR-0009). Partitioned by the time that
-- a UUIDv7 begins with, because dropping a month costs nothing and deleting it row by row does.
-- No département: an event id belongs to nobody.
create table inbox (
    consumer    text not null,
    event_id    uuid not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
) partition by range (event_id);

-- Ids older than the oldest month (a rebuild from the topics) or not UUIDv7.
create table inbox_other partition of inbox default;
create index inbox_other_received_at on inbox_other (received_at);

grant select, insert, delete on inbox to ${app_role};

create function first_uuid_v7(at timestamptz) returns uuid
    language sql immutable parallel safe
    return rpad(lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0'), 32, '0')::uuid;

-- Makes the partitions of this month and the next two, drops those whose last day is 30 days past. It runs as the owner
-- because the application role makes no tables.
create function maintain_inbox(at timestamptz) returns void
    language plpgsql security definer
    set search_path from current
    set lock_timeout = '10s'
as $$
declare
    starts  timestamptz;
    name    text;
    expired text;
begin
    perform pg_advisory_xact_lock(20411, -2); -- one replica at a time
    for i in 0..2 loop
        starts := date_trunc('month', at, 'UTC') + make_interval(months => i);
        name := 'inbox_' || to_char(starts at time zone 'UTC', 'YYYY_MM');
        if to_regclass(name) is null then
            begin
                execute format('create table %I partition of inbox for values from (%L) to (%L)',
                    name, first_uuid_v7(starts), first_uuid_v7(starts + interval '1 month'));
            exception when check_violation then
                null; -- ids of that month already stand in inbox_other, where they do the same service
            end;
        end if;
    end loop;
    for expired in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'inbox'::regclass and c.relname ~ '^inbox_\d{4}_\d{2}$'
          and to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= at - interval '30 days'
    loop
        execute format('drop table %I', expired);
    end loop;
    delete from inbox_other where received_at < at - interval '30 days';
end;
$$;

revoke execute on function maintain_inbox(timestamptz) from public;
grant execute on function maintain_inbox(timestamptz) to ${app_role};

select maintain_inbox(clock_timestamp());
