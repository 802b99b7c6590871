/// Appointments over HTTP.
@NullMarked
package fr.passerelle.scheduling.appointment.api;

import org.jspecify.annotations.NullMarked;
