-- Who is to be erased, decided by a human, and when.
create table erasure_order (
    person_id   uuid primary key references person (id) on delete cascade,
    departement text not null,
    cause       text not null check (cause in ('REQUEST', 'RETENTION_OVER')),
    due_at      timestamptz not null
);
create index erasure_order_due on erasure_order (due_at);
call protect_by_departement('erasure_order');

do $$
begin
    execute format('create policy due_erasure on erasure_order for select to %I using (true)', current_user);
end;
$$;
create function departements_with_due_erasure(at timestamptz) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from erasure_order where due_at <= at;
    end;

-- What keeps a file from being destroyed.
create table legal_hold (
    id          uuid primary key,
    departement text not null,
    person_id   uuid not null references person (id) on delete cascade,
    reason      text not null check (reason in ('LITIGATION', 'CONTROL', 'DEBT', 'COMPLAINT')),
    placed_on   date not null,
    placed_by   text not null,
    lifted_on   date check (lifted_on >= placed_on),
    lifted_by   text,
    version     bigint not null default 0,
    check ((lifted_on is null) = (lifted_by is null))
);
create index legal_hold_by_person on legal_hold (person_id);
call protect_by_departement('legal_hold');

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('privacy-erasure-delay', null, 'ALL', '2018-05-25', 'P0D',
        'RGPD, art. 17.1 : dans les meilleurs délais ; le temps d''écrire à la personne, à fixer par le Département', false);
