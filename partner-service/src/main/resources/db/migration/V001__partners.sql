create extension if not exists btree_gist;

-- Partners' structures: the public sheet bears the names of the data·inclusion schema v1, the rest is the partnership's.
create table structure (
    id                  uuid primary key,
    departement         text not null,
    source              text not null,
    external_id         text not null,
    nom                 text not null check (length(nom) between 3 and 150 and nom not like '%.'),
    date_maj            date not null,
    siret               text check (siret ~ '^\d{14}$'),
    adresse             text,
    complement_adresse  text,
    code_insee          text,
    code_postal         text,
    commune             text,
    latitude            double precision check (latitude between -90 and 90),
    longitude           double precision check (longitude between -180 and 180),
    courriel            text,
    telephone           text,
    site_web            text,
    lien_source         text,
    accessibilite_lieu  text,
    horaires_accueil    text,
    description         text,
    reseaux_porteurs    text[] not null,
    organisation_id     text not null check (organisation_id ~ '^[A-Z0-9-]{3,40}$'),
    organisation_type   text not null,
    structure_type      text not null,
    version             bigint not null default 0,
    unique (departement, external_id)
);
create index structure_by_organisation on structure (organisation_id);
call protect_by_departement('structure');

-- Which communes a structure serves, and between which days. A commune depends on one espace insertion at a time.
create table structure_commune (
    structure_id   uuid not null references structure (id) on delete cascade,
    departement    text not null,
    structure_type text not null,
    commune_code   text not null check (commune_code ~ '^\w{5}$'),
    served_from    date not null,
    served_to      date,
    check (served_to is null or served_to >= served_from),
    constraint one_espace_insertion exclude using gist (
        departement with =, commune_code with =, daterange(served_from, served_to, '[]') with &&)
        where (structure_type = 'ESPACE_INSERTION')
);
create index structure_commune_by_structure on structure_commune (structure_id);
create index structure_commune_by_code on structure_commune (departement, commune_code);
call protect_by_departement('structure_commune');

-- What partners bound themselves to. Dates decide whether it is in force; nothing else does.
create table convention (
    id          uuid primary key,
    departement text not null,
    type        text not null,
    object      text not null,
    parties     text[] not null check (cardinality(parties) >= 2),
    signed_on   date not null,
    starts_on   date not null,
    months      int not null check (months between 1 and 120),
    ends_on     date not null check (ends_on > starts_on),
    version     bigint not null default 0
);
create index convention_in_force on convention (departement, starts_on, ends_on);
call protect_by_departement('convention');

create table convention_article (
    convention_id uuid not null references convention (id) on delete cascade,
    departement   text not null,
    number        text not null,
    subject       text not null,
    primary key (convention_id, number)
);
call protect_by_departement('convention_article');

-- What is done under an article, by whom and at what cost; 0 is « à titre gracieux ».
create table convention_action (
    convention_id    uuid not null,
    departement      text not null,
    article_number   text not null,
    organisation_id  text not null,
    orientation_rule text,
    cost             numeric(11, 2) not null check (cost >= 0),
    foreign key (convention_id, article_number) references convention_article (convention_id, number)
        on delete cascade deferrable initially deferred
);
create index convention_action_by_convention on convention_action (convention_id);
create index convention_action_by_rule on convention_action (departement, orientation_rule);
call protect_by_departement('convention_action');

-- What partners offer people, under a theme of data·inclusion.
create table action (
    id              uuid primary key,
    departement     text not null,
    structure_id    uuid not null references structure (id),
    organisation_id text not null,
    name            text not null,
    action_type     text not null,
    theme           text not null check (theme ~ '^[a-z-]+--[a-z-]+$'),
    format          text not null check (format in ('INDIVIDUELLE', 'COLLECTIVE')),
    capacity        int check (capacity > 0),
    offered_from    date not null,
    offered_to      date check (offered_to >= offered_from),
    version         bigint not null default 0
);
create index action_by_structure on action (structure_id);
call protect_by_departement('action');
