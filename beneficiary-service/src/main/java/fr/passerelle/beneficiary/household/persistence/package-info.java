/// Households in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.household.persistence;

import org.jspecify.annotations.NullMarked;
