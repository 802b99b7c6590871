/// Appointments: given on a seat, kept, missed or cancelled.
@NullMarked
package fr.passerelle.scheduling.appointment;

import org.jspecify.annotations.NullMarked;
