-- A referral that waits for its answer has a last day without being over: only what is over stays so when an answer comes.
alter table link_cause add column ended boolean not null default false;
update link_cause set ended = true where until is not null;
