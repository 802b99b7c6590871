/// Pairs in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.duplicate.persistence;

import org.jspecify.annotations.NullMarked;
