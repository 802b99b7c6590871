/// The RSA right of a household: its states as the Caf names them, its opening, its interruptions, its end.
@NullMarked
package fr.passerelle.beneficiary.right;

import org.jspecify.annotations.NullMarked;
