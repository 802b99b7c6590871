/// The archive and the lists of elimination in the database.
@NullMarked
package fr.passerelle.beneficiary.retention.persistence;

import org.jspecify.annotations.NullMarked;
