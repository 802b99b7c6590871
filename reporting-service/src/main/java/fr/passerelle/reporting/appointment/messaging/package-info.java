/// What scheduling-service announces of appointments.
@NullMarked
package fr.passerelle.reporting.appointment.messaging;

import org.jspecify.annotations.NullMarked;
