/// Legal holds in the database.
@NullMarked
package fr.passerelle.beneficiary.hold.persistence;

import org.jspecify.annotations.NullMarked;
