-- An appointment that stays for its seat, after its person was erased, gets another id than the one that was announced.
alter table seat drop constraint seat_appointment_id_fkey;
alter table seat add foreign key (appointment_id) references appointment (id)
    on update cascade deferrable initially deferred;
