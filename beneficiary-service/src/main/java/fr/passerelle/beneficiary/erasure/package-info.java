/// How a person disappears from everywhere: by whose decision, in which order (RGPD, art. 17).
@NullMarked
package fr.passerelle.beneficiary.erasure;

import org.jspecify.annotations.NullMarked;
