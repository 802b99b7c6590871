/// When duplicates are looked for.
@NullMarked
package fr.passerelle.beneficiary.duplicate.background;

import org.jspecify.annotations.NullMarked;
