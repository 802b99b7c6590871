/// Actions in PostgreSQL.
@NullMarked
package fr.passerelle.partner.action.persistence;

import org.jspecify.annotations.NullMarked;
