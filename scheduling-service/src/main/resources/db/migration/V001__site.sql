create extension if not exists btree_gist;

-- Where people are received: an espace insertion, or a place that hosts others' professionals.
create table site (
    id              uuid primary key,
    departement     text not null,
    type            text not null
        check (type in ('ESPACE_INSERTION', 'POLE_SOCIAL', 'CAF_AGENCY', 'CCAS', 'FRANCE_SERVICES', 'OTHER')),
    organisation_id text not null,
    label           text not null,
    commune_code    text not null,
    address_line    text not null,
    postal_code     text not null,
    commune_label   text not null,
    public_line     text,
    reception       text,
    accessibility   text,
    version         bigint not null default 0
);
create index site_of_departement on site (departement, id);
call protect_by_departement('site');

-- Which communes a site serves, and when. A commune may have no espace insertion, and never has two.
create table site_commune (
    id           uuid primary key,
    departement  text not null,
    site_id      uuid not null references site (id),
    site_type    text not null,
    commune_code text not null,
    since        date not null,
    until        date,
    check (until is null or until >= since),
    constraint one_espace_insertion_per_commune exclude using gist (
        departement with =, commune_code with =, daterange(since, until, '[]') with &&)
        where (site_type = 'ESPACE_INSERTION'),
    constraint attached_once exclude using gist (
        site_id with =, commune_code with =, daterange(since, until, '[]') with &&)
);
create index site_commune_served on site_commune (departement, commune_code);
call protect_by_departement('site_commune');
