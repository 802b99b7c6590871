/// Who is known to have died: nobody writes to them.
@NullMarked
package fr.passerelle.beneficiary.death;

import org.jspecify.annotations.NullMarked;
