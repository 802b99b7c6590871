/// The trace of corrections in the database.
@NullMarked
package fr.passerelle.beneficiary.rectification.persistence;

import org.jspecify.annotations.NullMarked;
