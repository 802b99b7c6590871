/// Slots and seats, in PostgreSQL.
@NullMarked
package fr.passerelle.scheduling.slot.persistence;

import org.jspecify.annotations.NullMarked;
