/// What a person asks about the data kept of them (RGPD, art. 15 to 17), until it is answered.
@NullMarked
package fr.passerelle.beneficiary.privacy;

import org.jspecify.annotations.NullMarked;
