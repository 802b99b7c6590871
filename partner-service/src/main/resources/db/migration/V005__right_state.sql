-- What has become of a person's right: nobody is oriented before it is open.
alter table person add column right_state text check (right_state in ('REQUESTED', 'OPEN', 'CLOSED'));

-- Of what was told before, a request alone says nothing of rights and duties. The owner reads every département here
-- only.
alter table person no force row level security;
alter table orientation no force row level security;
update person set right_state = case
        when received_at is not null or subject_to_duties is not null
             or exists (select from orientation
                        where orientation.beneficiary_id = person.beneficiary_id and orientation.decided_at is not null)
        then 'OPEN' else 'REQUESTED' end
where rsa_right_id is not null;
alter table orientation force row level security;
alter table person force row level security;

alter table person add check ((rsa_right_id is null) = (right_state is null));
