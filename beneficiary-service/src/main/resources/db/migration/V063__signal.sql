-- Somebody in difficulty, as an organisation noticed them. What was said, and of whom, stands apart, encrypted.
create table signal (
    id              uuid primary key,
    departement     text not null,
    status          text not null check (status in ('RECEIVED', 'IDENTIFIED', 'ANSWERED')),
    person_id       uuid references person (id) on delete cascade,
    named_by_sender boolean not null,
    sender_id       text not null,
    commune_code    text not null,
    concerns        text not null check (concerns <> ''),
    basis           text not null,
    agreed_on       date,
    prevention      boolean not null,
    received_on     date not null,
    answer_due_on   date not null check (answer_due_on >= received_on),
    outcome         text check (outcome in ('ORIENTATION', 'APPOINTMENT', 'DECLINED')),
    decline_reason  text,
    appointment_id  uuid,
    answered_on     date,
    version         bigint not null default 0,
    check ((basis = 'AGREEMENT') = (agreed_on is not null)),
    check ((status = 'ANSWERED') = (outcome is not null) and (outcome is null) = (answered_on is null)),
    check ((outcome is not distinct from 'DECLINED') = (decline_reason is not null)),
    check ((outcome is not distinct from 'APPOINTMENT') = (appointment_id is not null)),
    check (status <> 'RECEIVED' or person_id is null),
    check (person_id is not null or outcome is null or outcome = 'DECLINED')
);
create index signal_by_sender on signal (sender_id, id desc);
create index signal_by_person on signal (person_id);
create index signal_unanswered on signal (answer_due_on) where status <> 'ANSWERED';
call protect_by_departement('signal');

create table signal_words (
    -- checked at the end: the signal is written at the end of its transaction
    signal_id   uuid primary key references signal (id) on delete cascade deferrable initially deferred,
    departement text not null,
    ciphertext  bytea not null
);
call protect_by_departement('signal_words');

insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('signal-answer', null, 'ALL', '2009-06-01', 'P15D',
        'Règle de gestion du partenariat avec les communes ; délai à fixer par chaque Département', false);
