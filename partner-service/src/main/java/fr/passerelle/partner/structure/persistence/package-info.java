/// Structures in PostgreSQL.
@NullMarked
package fr.passerelle.partner.structure.persistence;

import org.jspecify.annotations.NullMarked;
