-- A local copy: what beneficiary-service has announced of a person, and no more of it than is decided by here.
create table person (
    id           uuid primary key,
    departement  text not null,
    commune_code text,
    profil       int check (profil between 1 and 3),
    rsa_right_id uuid,
    right_state  text
        check (right_state in ('REQUESTED', 'OPENED', 'RECORDED', 'RESUMED', 'SUSPENDED', 'CLOSED')),
    role         text,
    subject_to_rights_and_duties boolean
);
call protect_by_departement('person');
