-- A right to the RSA from its request to its end; the amount is the one that the Caf told.
create table rsa_right (
    id             uuid primary key,
    departement    text not null,
    household_id   uuid not null references household (id) on delete cascade,
    request_number text,
    requested_on   date,
    state          text not null,
    state_since    date not null,
    opened_on      date,
    date_source    text check (date_source in ('DECISION', 'RSA_NATURE_START', 'FILE_REFERENCE_DATE')),
    amount         numeric(9, 2) check (amount > 0 and amount <= 10000),
    nature         text,
    majore         boolean not null,
    -- why it is interrupted or ended: kind, code as received and day, a line each
    reasons        text not null,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    version        bigint not null default 0,
    unique (household_id, opened_on),
    check ((opened_on is null) = (date_source is null)),
    check (state not like 'OPEN%' or opened_on is not null)
);
create index rsa_right_by_household on rsa_right (household_id, id);
create index rsa_right_by_request on rsa_right (departement, request_number);
call protect_by_departement('rsa_right');

-- A request for RSA registered at the desk.
create table rsa_application (
    id               uuid primary key,
    departement      text not null,
    applicant_id     uuid not null references person (id) on delete cascade,
    household_id     uuid not null references household (id) on delete cascade,
    rsa_right_id     uuid not null unique references rsa_right (id) on delete cascade,
    requested_on     date not null,
    without_activity boolean not null,
    registered_by    text not null,
    registered_at    timestamptz not null
);
create index rsa_application_by_applicant on rsa_application (applicant_id);
call protect_by_departement('rsa_application');
