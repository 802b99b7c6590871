/// Appointments, in PostgreSQL.
@NullMarked
package fr.passerelle.scheduling.appointment.persistence;

import org.jspecify.annotations.NullMarked;
