-- What was to be written to somebody who died is withheld.
alter table notice drop constraint notice_status_check;
alter table notice add constraint notice_status_check
    check (status in ('TO_SEND', 'TO_PRINT', 'DELIVERED', 'WITHHELD'));
