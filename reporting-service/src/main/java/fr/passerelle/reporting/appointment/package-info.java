/// Appointments given, and what became of them.
@NullMarked
package fr.passerelle.reporting.appointment;

import org.jspecify.annotations.NullMarked;
