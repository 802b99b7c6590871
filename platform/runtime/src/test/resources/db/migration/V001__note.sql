-- Stands for any table of a service.
create table note (
    id uuid primary key,
    departement text not null,
    body text not null
);

call protect_by_departement('note');

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('reminder-delay', null, 'DROIT_COMMUN', '2024-01-01', 'P10D', 'CASF art. L. 262-1', true),
    ('reminder-delay', null, 'DROIT_COMMUN', '2025-01-01', 'P8D', 'CASF art. L. 262-1', false);
