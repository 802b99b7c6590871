-- What was recorded by mistake was never in force. It stays known, so that what was announced of it and comes late does
-- not bring it back, and so that nobody validates what they wrote under it.
alter table binome add column mistaken boolean not null default false;
