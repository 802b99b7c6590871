-- What the handler of the messaging tests does with an event.
create table effect (
    position    bigint generated always as identity primary key,
    departement text not null,
    event_id    uuid not null,
    key         text not null,
    number      int not null
);

call protect_by_departement('effect');
