-- One pair of tables counts every series; a new indicator needs no table of counters of its own.

-- Where a fact counts now, so that the next word on it moves it.
create table tallied_fact (
    series text not null,
    fact_id uuid not null,
    departement text not null,
    month date not null check (extract(day from month) = 1),
    commune_code text not null,
    labels text[] not null,
    value integer not null check (value >= 0),
    told_at timestamptz,
    told_by uuid,
    primary key (series, fact_id),
    check ((told_at is null) = (told_by is null))
);

-- A histogram: sums, means, medians and shares come from it without reading a fact.
create table tally (
    series text not null,
    departement text not null,
    month date not null check (extract(day from month) = 1),
    commune_code text not null,
    labels text[] not null,
    value integer not null check (value >= 0),
    facts bigint not null check (facts >= 0),
    primary key (series, departement, month, commune_code, labels, value)
);

-- What several events told of one subject, until there is enough of it to be counted. An id, codes and days.
create table story_part (
    series text not null,
    subject_id uuid not null,
    name text not null,
    departement text not null,
    told_at timestamptz not null,
    told_by uuid not null,
    day date not null,
    commune_code text not null,
    codes text[] not null,
    primary key (series, subject_id, name)
);

-- What was counted stays counted. The owner reads every département here only.
alter table opened_right no force row level security;
alter table message no force row level security;

insert into tallied_fact (series, fact_id, departement, month, commune_code, labels, value, told_at, told_by)
select 'rsa-rights-opened', rsa_right_id, departement, month, commune_code, '{}', 0, told_at, told_by
from opened_right;

insert into tallied_fact (series, fact_id, departement, month, commune_code, labels, value)
select 'messages', message_id, departement,
       date_trunc('month', fact_at at time zone 'Europe/Paris')::date, commune_code, array[template, outcome], days
from message;

insert into tally (series, departement, month, commune_code, labels, value, facts)
select series, departement, month, commune_code, labels, value, count(*)
from tallied_fact group by series, departement, month, commune_code, labels, value;

alter table message force row level security;
drop table opened_right, opened_right_count, message_count;

call protect_by_departement('tallied_fact');
call protect_by_departement('tally');
call protect_by_departement('story_part');

-- A rebuild empties the projection of every département at once.
grant truncate on tallied_fact, tally, story_part to ${app_role};
