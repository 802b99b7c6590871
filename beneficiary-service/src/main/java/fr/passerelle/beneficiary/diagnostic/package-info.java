/// The diagnostic that is made with a person: what they want, need and are held back by, the common law that is or is
/// not open to them, and what follows from it.
@NullMarked
package fr.passerelle.beneficiary.diagnostic;

import org.jspecify.annotations.NullMarked;
