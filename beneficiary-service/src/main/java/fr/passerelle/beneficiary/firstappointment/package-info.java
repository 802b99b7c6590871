/// After a right opens a travailleur social receives the person: until when that ought to be settled, and who still
/// waits.
@NullMarked
package fr.passerelle.beneficiary.firstappointment;

import org.jspecify.annotations.NullMarked;
