create table sample (
    id uuid primary key,
    name text not null unique,
    version bigint not null default 0
);
