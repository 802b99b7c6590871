/// What the law sets for an estimate of the RSA, by date of effect, read once from `rsa.scale`.
@NullMarked
package fr.passerelle.beneficiary.rsascale;

import org.jspecify.annotations.NullMarked;
