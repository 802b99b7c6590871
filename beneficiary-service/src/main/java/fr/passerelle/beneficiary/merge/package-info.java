/// Two files that are about one person become one, and two again for as long as the Département sets.
@NullMarked
package fr.passerelle.beneficiary.merge;

import org.jspecify.annotations.NullMarked;
