-- What people ask about the data kept of them. The row outlives the person's file, without the person.
create table privacy_request (
    id                  uuid primary key,
    departement         text not null,
    person_id           uuid references person (id) on delete set null,
    kind                text not null check (kind in ('ACCESS', 'RECTIFICATION', 'ERASURE')),
    status              text not null check (status in ('RECEIVED', 'IN_EXAMINATION', 'GRANTED', 'REFUSED')),
    channel             text not null,
    received_on         date not null,
    registered_by       text not null,
    identity_proof      text,
    identity_checked_on date,
    due_on              date not null check (due_on > received_on),
    extension_reason    text,
    answered_on         date,
    answered_by         text,
    means               text,
    refusal_ground      text,
    erasure_ground      text,
    version             bigint not null default 0,
    check ((identity_proof is null) = (identity_checked_on is null)),
    -- nothing is shown, changed or erased for somebody whose identity is not proved
    check (status not in ('IN_EXAMINATION', 'GRANTED') or identity_proof is not null),
    check ((status in ('GRANTED', 'REFUSED')) = (answered_on is not null)),
    -- a human has answered
    check ((answered_on is null) = (answered_by is null)),
    check ((status = 'REFUSED') = (refusal_ground is not null)),
    check (erasure_ground is null or (kind = 'ERASURE' and status = 'GRANTED'))
);
create index privacy_request_by_person on privacy_request (person_id);
create index privacy_request_unanswered on privacy_request (due_on) where answered_on is null;
call protect_by_departement('privacy_request');

create table privacy_explanation (
    -- checked at the end: the request is written at the end of its transaction
    request_id  uuid primary key references privacy_request (id) on delete cascade deferrable initially deferred,
    departement text not null,
    ciphertext  bytea not null
);
call protect_by_departement('privacy_explanation');

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('privacy-answer', null, 'ALL', '2018-05-25', 'P1M', 'RGPD, art. 12.3', true),
       ('privacy-extension', null, 'ALL', '2018-05-25', 'P2M', 'RGPD, art. 12.3', true),
       ('privacy-export-available', null, 'ALL', '2018-05-25', 'P2D',
        'RGPD, art. 5.1.f ; durée de la plateforme, à fixer par le Département', false);

-- What was corrected at a request: old and new values, in one ciphertext.
create table rectification (
    -- checked at the end: the request is written at the end of its transaction
    request_id  uuid primary key references privacy_request (id) on delete cascade deferrable initially deferred,
    departement text not null,
    person_id   uuid not null references person (id) on delete cascade,
    ciphertext  bytea not null
);
create index rectification_by_person on rectification (person_id);
call protect_by_departement('rectification');
