/// What is corrected of a person at their request (RGPD, art. 16), with what stood before.
@NullMarked
package fr.passerelle.beneficiary.rectification;

import org.jspecify.annotations.NullMarked;
