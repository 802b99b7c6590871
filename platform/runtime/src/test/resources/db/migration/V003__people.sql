-- Stand for what a service holds of people: acts, one of which a day may have, and a copy of what was announced.
create table visit (
    id          uuid primary key,
    departement text not null,
    person_id   uuid not null,
    day         date not null,
    unique (person_id, day) deferrable initially deferred
);
call protect_by_departement('visit');

create table copy (
    person_id   uuid primary key,
    departement text not null,
    words       text[] not null,
    body        jsonb not null default '{}',
    twice       text generated always as (words[1] || words[1]) stored
);
call protect_by_departement('copy');
