-- A message goes by text message too, where a mobile number is known; each try leaves its trace.
alter table notice drop constraint notice_channel_check;
alter table notice add constraint notice_channel_check check (channel in ('EMAIL', 'SMS', 'LETTER'));
alter table notice drop constraint notice_check1;
alter table notice add constraint notice_to_send_check check (status <> 'TO_SEND' or channel <> 'LETTER');

create table notice_attempt (
    id          uuid primary key,
    departement text not null,
    notice_id   uuid not null references notice (id) on delete cascade,
    channel     text not null check (channel in ('EMAIL', 'SMS')),
    tried_at    timestamptz not null,
    -- why it did not leave; absent where it was taken
    failure     text,
    -- under which the provider knows it
    reference   text
);
create index notice_attempt_by_notice on notice_attempt (notice_id, id);
call protect_by_departement('notice_attempt');

-- How somebody prefers to be written to, as they said.
alter table person add column preferred_channel text check (preferred_channel in ('EMAIL', 'SMS', 'LETTER'));
