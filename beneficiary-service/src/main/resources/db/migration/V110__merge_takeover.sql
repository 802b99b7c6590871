-- What the survivor of a merge did not have and took from the merged file, and what became of it when the merge was taken
-- back. The values themselves stand in the two files: the merged one keeps its own.
create table merge_takeover (
    merge_id    uuid not null references beneficiary_merge (id) on delete cascade,
    departement text not null,
    field       text not null check (field in ('EMAIL', 'PHONE', 'PREFERRED_CHANNEL', 'FRANCE_TRAVAIL_ID')),
    state       text not null check (state in ('HELD', 'GIVEN_BACK', 'KEPT')),
    taken_at    timestamptz not null,
    ended_at    timestamptz,
    primary key (merge_id, field),
    check ((state = 'HELD') = (ended_at is null))
);
call protect_by_departement('merge_takeover');
