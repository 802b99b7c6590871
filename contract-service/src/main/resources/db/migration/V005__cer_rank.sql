-- The rank of a contract is its place among those that were validated; two validations at once do not share one.
alter table cer no force row level security;
update cer set rank = placed.rank
from (select id, row_number() over (partition by departement, person_id order by decided_on, starts_on, id) as rank
      from cer where status = 'VALIDATED') as placed
where cer.id = placed.id and cer.rank <> placed.rank;
alter table cer force row level security;

create unique index cer_one_rank on cer (departement, person_id, rank) where status = 'VALIDATED';
