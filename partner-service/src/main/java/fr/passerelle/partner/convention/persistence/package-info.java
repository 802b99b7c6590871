/// Conventions in PostgreSQL.
@NullMarked
package fr.passerelle.partner.convention.persistence;

import org.jspecify.annotations.NullMarked;
