-- Answers of creations, kept for a day so that a repeated request is answered and not done again. No département: a row
-- is found by a digest that only its own caller can compute.
create table idempotency (
    scope text primary key,
    fingerprint text not null,
    status integer not null,
    answer bytea,
    location text,
    etag text,
    mentions uuid[] not null,
    kept_until timestamptz not null
);

comment on column idempotency.scope is 'SHA-256 of client, subject, method, path and key';
comment on column idempotency.fingerprint is 'HMAC of what was asked';
comment on column idempotency.answer is 'Encrypted: an answer may hold personal data';
comment on column idempotency.mentions is 'Every identifier in the answer, so that erasing a person reaches it';

create index idempotency_mentions on idempotency using gin (mentions);
create index idempotency_kept_until on idempotency (kept_until);
