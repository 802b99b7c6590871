/// Merges in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.merge.persistence;

import org.jspecify.annotations.NullMarked;
