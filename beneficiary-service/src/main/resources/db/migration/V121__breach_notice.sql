-- What a person risks is never told in a text message, read over a shoulder.
alter table notice add constraint notice_breach_on_paper_or_by_mail
    check (not (content ->> 'template' = 'BREACH_NOTICE' and channel = 'SMS'));
