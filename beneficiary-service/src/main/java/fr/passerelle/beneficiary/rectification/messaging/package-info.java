/// Corrections told to whoever was told the data (RGPD, art. 19).
@NullMarked
package fr.passerelle.beneficiary.rectification.messaging;

import org.jspecify.annotations.NullMarked;
