/// Freins in the database.
@NullMarked
package fr.passerelle.beneficiary.frein.persistence;

import org.jspecify.annotations.NullMarked;
