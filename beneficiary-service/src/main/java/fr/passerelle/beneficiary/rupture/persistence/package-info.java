/// Watched and broken paths in the database.
@NullMarked
package fr.passerelle.beneficiary.rupture.persistence;

import org.jspecify.annotations.NullMarked;
