/// Diagnostics and their words in the database.
@NullMarked
package fr.passerelle.beneficiary.diagnostic.persistence;

import org.jspecify.annotations.NullMarked;
