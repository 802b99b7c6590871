/// Copied steps in the database.
@NullMarked
package fr.passerelle.beneficiary.path.persistence;

import org.jspecify.annotations.NullMarked;
