/// Registers what was confirmed, and forgets what is no longer needed.
@NullMarked
package fr.passerelle.beneficiary.personlist.background;

import org.jspecify.annotations.NullMarked;
