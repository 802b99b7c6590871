-- Deadlines, caps and scales of the law (departement is null) and of a département's own decisions.
create table dated_parameter (
    code text not null,
    departement text,
    regime text not null,
    valid_from date not null,
    value text not null,
    legal_basis text not null check (legal_basis <> ''),
    verified boolean not null,
    unique nulls not distinct (code, regime, departement, valid_from)
);

call protect_by_departement('dated_parameter');

-- National values are read by all, and written by migrations alone: these run as the owner.
create policy national_is_shared on dated_parameter for select using (departement is null);
create policy national_by_migration on dated_parameter to current_user
    using (departement is null)
    with check (departement is null);
