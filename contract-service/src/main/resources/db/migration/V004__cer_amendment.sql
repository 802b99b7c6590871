-- The étapes of a contract as they were before each amendment (C7). What was written stays as it was written.
create table cer_amendment (
    id          uuid primary key,
    departement text not null,
    cer_id      uuid not null references cer (id) on delete cascade,
    rank        int not null check (rank > 0),
    reason      text not null check (reason <> ''),
    before      jsonb not null check (jsonb_array_length(before -> 'steps') > 0),
    amended_on  date not null,
    amended_by  text not null,
    unique (cer_id, rank)
);
call protect_by_departement('cer_amendment');
revoke update on cer_amendment from ${app_role};
