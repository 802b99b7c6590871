-- An erasure that fails is tried again later, and holds up none of the others.
alter table erasure_order add column attempts int not null default 0;
