-- Who is asked to come, and who waits for a seat and why.
create table invitation (
    id              uuid primary key,
    departement     text not null,
    beneficiary_id  uuid not null,
    rsa_right_id    uuid,
    motif           text not null,
    commune_code    text,
    received_at     timestamptz not null,
    status          text not null check (status in ('LISTED', 'SENT', 'BOOKED', 'EXPIRED', 'WITHDRAWN')),
    reason          text check (reason in ('COMMUNE_NON_RATTACHEE', 'PLANNING_NON_NEGOCIE', 'CAPACITE_ATTEINTE')),
    site_id         uuid references site (id),
    organisation_id text,
    sent_on         date,
    expires_on      date,
    due_at          timestamptz not null,
    version         bigint not null default 0,
    check ((status = 'LISTED') = (reason is not null)),
    check (status <> 'SENT' or (site_id is not null and sent_on is not null and expires_on >= sent_on))
);
-- One right makes one invitation, and nobody is asked twice for the same thing at once.
create unique index invitation_of_right on invitation (beneficiary_id, rsa_right_id, motif);
create unique index invitation_open on invitation (beneficiary_id, motif) where status in ('LISTED', 'SENT');
create index invitation_waiting on invitation (departement, commune_code, motif, received_at, id)
    where status = 'LISTED';
create index invitation_promised on invitation (site_id, expires_on) where status = 'SENT';
create index invitation_by_status on invitation (departement, status, received_at, id);
create index invitation_due on invitation (due_at) where status in ('LISTED', 'SENT');
call protect_by_departement('invitation');

-- What is due belongs to every département in turn: the function, run as the owner, answers codes only.
do $$
begin
    execute format(
        'create policy due_invitation on invitation for select to %I using (status in (''LISTED'', ''SENT''))',
        current_user);
end;
$$;
create function departements_with_due_invitation(at timestamptz) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select distinct departement from invitation where status in ('LISTED', 'SENT') and due_at <= at;
    end;

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('invitation-validity', null, 'ALL', '2009-06-01', 'P10D',
        'Usage des invitations à prendre rendez-vous ; délai à fixer par chaque Département', false),
       ('invitation-horizon', null, 'ALL', '2009-06-01', 'P60D',
        'Places promises au plus loin deux mois à l''avance ; CASF, art. R262-65-1 à relire', false);
