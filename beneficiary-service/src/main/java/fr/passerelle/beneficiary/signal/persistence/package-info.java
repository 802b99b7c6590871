/// Signals and their words in the database.
@NullMarked
package fr.passerelle.beneficiary.signal.persistence;

import org.jspecify.annotations.NullMarked;
