/// Orientations in PostgreSQL.
@NullMarked
package fr.passerelle.partner.orientation.persistence;

import org.jspecify.annotations.NullMarked;
