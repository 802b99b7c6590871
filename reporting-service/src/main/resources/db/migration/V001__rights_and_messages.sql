-- Everything here is counted from events and can be emptied and counted again (POST /q/passerelle/rebuild).

-- A household's right that opened: it is announced once a member and counts once.
create table opened_right (
    rsa_right_id uuid primary key,
    departement text not null,
    month date not null check (extract(day from month) = 1),
    commune_code text not null,
    told_at timestamptz not null,
    told_by uuid not null
);

-- A count over a million rows takes most of a second, a counter nothing.
create table opened_right_count (
    departement text not null,
    month date not null check (extract(day from month) = 1),
    commune_code text not null,
    rights bigint not null check (rights >= 0),
    primary key (departement, month, commune_code)
);

-- Where a person lived when a fact was told: a message carries no commune.
create table person_commune (
    beneficiary_id uuid not null,
    told_at timestamptz not null,
    told_by uuid not null,
    departement text not null,
    commune_code text not null,
    primary key (beneficiary_id, told_at, told_by)
);

create table message (
    message_id uuid primary key,
    beneficiary_id uuid not null,
    departement text not null,
    template text not null,
    fact_at timestamptz not null,
    commune_code text not null,
    outcome text not null check (outcome in ('DELIVERED', 'UNDELIVERED')),
    days integer not null check (days >= 0)
);

create index message_beneficiary on message (beneficiary_id);

-- A histogram: mean, median and shares come from it without reading a message.
create table message_count (
    departement text not null,
    month date not null check (extract(day from month) = 1),
    commune_code text not null,
    template text not null,
    outcome text not null check (outcome in ('DELIVERED', 'UNDELIVERED')),
    days integer not null check (days >= 0),
    messages bigint not null check (messages >= 0),
    primary key (departement, month, commune_code, template, outcome, days)
);

call protect_by_departement('opened_right');
call protect_by_departement('opened_right_count');
call protect_by_departement('person_commune');
call protect_by_departement('message');
call protect_by_departement('message_count');

-- A rebuild empties the projection of every département at once.
grant truncate on opened_right, opened_right_count, person_commune, message, message_count to ${app_role};

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('statistics-disclosure-threshold', null, 'ALL', '2009-06-01', '5',
        'Décision de la plateforme : seuil prudent, supérieur aux 3 contributeurs retenus pour les entreprises', true);
