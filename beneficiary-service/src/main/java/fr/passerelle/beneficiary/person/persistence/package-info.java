/// People and their identifiers in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.person.persistence;

import org.jspecify.annotations.NullMarked;
