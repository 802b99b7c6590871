-- A conseiller emploi and a travailleur social who follow a person together: both organisations share the person, and the
-- person reads who they are.
alter table link_cause drop constraint link_cause_reason_check;
alter table link_cause add constraint link_cause_reason_check
    check (reason in ('APPOINTMENT', 'ORIENTATION', 'REFERRAL', 'BINOME'));

alter table path_step drop constraint path_step_kind_check;
alter table path_step add constraint path_step_kind_check
    check (kind in ('ORIENTATION', 'CONTRACT', 'APPOINTMENT', 'BINOME'));
