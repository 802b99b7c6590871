-- Two professionals who follow a person together, as partner-service told it. Their accompagnement global needs no
-- orientation, since somebody without RSA has none.
create table binome (
    departement                text not null,
    id                         uuid not null,
    person_id                  uuid not null,
    conseiller_organisation_id text not null,
    conseiller_type            text not null,
    conseiller_id              text not null,
    social_organisation_id     text not null,
    social_type                text not null,
    social_id                  text not null,
    starts_on                  date not null,
    ended_on                   date,
    primary key (departement, id)
);
create index binome_by_person on binome (person_id, starts_on);
call protect_by_departement('binome');

alter table cer alter column orientation_id drop not null;
alter table cer add column binome_id uuid;
alter table cer add constraint cer_follows_somebody
    check (orientation_id is not null or (binome_id is not null and type = 'ACCOMPAGNEMENT_GLOBAL'));
