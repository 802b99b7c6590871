/// Binômes in PostgreSQL.
@NullMarked
package fr.passerelle.partner.binome.persistence;

import org.jspecify.annotations.NullMarked;
