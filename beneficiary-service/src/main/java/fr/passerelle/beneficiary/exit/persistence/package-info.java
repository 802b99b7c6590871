/// Exits in the database.
@NullMarked
package fr.passerelle.beneficiary.exit.persistence;

import org.jspecify.annotations.NullMarked;
