-- Places where people are received, copied from what scheduling-service describes: letters say where to go.
create table site (
    departement     text not null,
    id              uuid not null,
    organisation_id text not null,
    label           text not null,
    line            text not null,
    postal_code     text not null,
    commune_label   text not null,
    public_line     text,
    described_at    timestamptz not null,
    primary key (departement, id)
);
create index site_by_organisation on site (departement, organisation_id);
call protect_by_departement('site');
