-- What was told of a right and of a place in a household, as it was known before it was told anew: a change keeps the row
-- that it replaces, with the moments between which that row was what one knew. The row in place is what is known now.
alter table rsa_right
    -- day from which what was told last holds
    add column valid_from date,
    -- when the opening was announced; never for a right that was open before it became known here
    add column announced_at timestamptz;
alter table rsa_right no force row level security;
update rsa_right set valid_from = state_since;
alter table rsa_right force row level security;
alter table rsa_right alter column valid_from set not null;

alter table membership add column changed_at timestamptz;
alter table membership no force row level security;
alter table household no force row level security;
update membership m set changed_at = h.changed_at from household h where h.id = m.household_id;
set constraints all immediate;
alter table household force row level security;
alter table membership force row level security;
alter table membership alter column changed_at set not null;

create table rsa_right_past (
    rsa_right_id uuid not null references rsa_right (id) on delete cascade,
    departement  text not null,
    version      bigint not null,
    state        text not null,
    opened_on    date,
    date_source  text,
    amount       numeric(9, 2),
    nature       text,
    majore       boolean not null,
    reasons      text not null,
    valid_from   date not null,
    known_from   timestamptz not null,
    known_until  timestamptz not null,
    primary key (rsa_right_id, version)
);
call protect_by_departement('rsa_right_past');

create table membership_past (
    id                           bigint generated always as identity primary key,
    membership_id                uuid not null references membership (id) on delete cascade,
    departement                  text not null,
    role                         text not null,
    subject_to_rights_and_duties boolean,
    since                        date not null,
    until                        date,
    known_from                   timestamptz not null,
    known_until                  timestamptz not null
);
create index membership_past_by_membership on membership_past (membership_id);
call protect_by_departement('membership_past');

create function keep_rsa_right_past() returns trigger language plpgsql as $$
begin
    insert into rsa_right_past (rsa_right_id, departement, version, state, opened_on, date_source, amount, nature, majore,
                                reasons, valid_from, known_from, known_until)
    values (old.id, old.departement, old.version, old.state, old.opened_on, old.date_source, old.amount, old.nature,
            old.majore, old.reasons, old.valid_from, old.changed_at, new.changed_at);
    return null;
end;
$$;
create trigger keep_past after update on rsa_right for each row
    when (old.changed_at is distinct from new.changed_at) execute function keep_rsa_right_past();

create function keep_membership_past() returns trigger language plpgsql as $$
begin
    insert into membership_past (membership_id, departement, role, subject_to_rights_and_duties, since, until, known_from,
                                 known_until)
    values (old.id, old.departement, old.role, old.subject_to_rights_and_duties, old.since, old.until, old.changed_at,
            new.changed_at);
    return null;
end;
$$;
create trigger keep_past after update on membership for each row
    when (old.changed_at is distinct from new.changed_at) execute function keep_membership_past();

-- Whose opening was announced and who has no appointment yet, the longest wait first.
create index rsa_right_announced on rsa_right (departement, announced_at)
    where announced_at is not null and state in ('OPEN_PAYABLE', 'OPEN_SUSPENDED', 'OPEN_PAYMENT_SUSPENDED');

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('right-without-appointment-after', null, 'ALL', '2009-06-01', 'P15D',
        'Convention du 10 décembre 2009, art. 6 : prise en charge par un travailleur social après l''ouverture ; délai à fixer par chaque Département',
        false);
