/// Appointments, announced.
@NullMarked
package fr.passerelle.scheduling.appointment.messaging;

import org.jspecify.annotations.NullMarked;
