-- A person put forward for a partner's action, from the sending to the feedback.
create table referral (
    id                 uuid primary key,
    departement        text not null,
    beneficiary_id     uuid not null,
    action_id          uuid not null references action (id),
    organisation_id    text not null,
    action_type        text not null,
    theme              text not null,
    commune_code       text,
    status             text not null
        check (status in ('SENT', 'ACCEPTED', 'REFUSED', 'STARTED', 'COMPLETED', 'EXPIRED')),
    sharing_basis      text not null,
    consented_on       date,
    outside_convention boolean not null,
    convention_id      uuid references convention (id),
    article_number     text,
    sent_on            date not null,
    sent_by            text not null,
    answer_due_on      date not null,
    answered_on        date,
    refusal_reason     text,
    started_on         date,
    ended_on           date,
    outcome            text,
    version            bigint not null default 0,
    check (sharing_basis <> 'CONSENTEMENT' or consented_on is not null),
    check (outside_convention <> (convention_id is not null) or organisation_id like 'DEPARTEMENT-%'),
    check ((status = 'REFUSED') = (refusal_reason is not null)),
    check ((status = 'COMPLETED') = (outcome is not null and ended_on is not null)),
    check (status <> 'STARTED' or started_on is not null),
    check (ended_on >= started_on)
);
create unique index one_referral_an_action on referral (beneficiary_id, action_id)
    where status in ('SENT', 'ACCEPTED', 'STARTED');
create index referral_by_status on referral (departement, status, id);
create index referral_by_organisation on referral (organisation_id, status, id);
create index referral_by_person on referral (beneficiary_id, id);
create index referral_by_action on referral (action_id) where status in ('ACCEPTED', 'STARTED');
create index referral_unanswered on referral (answer_due_on) where status = 'SENT';
call protect_by_departement('referral');

-- The clock works for every département in turn and has to know where answers are missing: the function, run as the
-- owner, sees referrals without an answer and tells codes only.
do $$
begin
    execute format('create policy unanswered on referral for select to %I using (status = ''SENT'')', current_user);
end;
$$;
create function departements_with_unanswered_referral(today date) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from referral where status = 'SENT' and answer_due_on < today;
    end;

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('referral-answer', null, 'ALL', '2009-06-01', 'P30D', 'Règle de gestion du partenariat, à fixer par convention', false);
