-- A paying body sends its own households alone: whose file it is must be known to whichever replica imports it, and in
-- whichever turn. Absent where the Département sent it, for any body; its file of the same bytes is another file.
alter table caf_file add column sender_body text;
drop index caf_file_content;
create unique index caf_file_content on caf_file (departement, content_hash, sender_body) nulls not distinct
    where state <> 'REFUSED';
