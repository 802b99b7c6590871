-- Of two files that become one, each with a binôme, that of the file which yields is over.
alter table binome drop constraint binome_end_reason_check;
alter table binome add constraint binome_end_reason_check
    check (end_reason in ('SUPPORT_COMPLETED', 'MEMBER_REPLACED', 'PERSON_STOPPED', 'REORIENTED', 'MOVED_AWAY',
        'RECORDED_BY_MISTAKE', 'FILES_MERGED'));
