/// What becomes of freins, as events.
@NullMarked
package fr.passerelle.beneficiary.frein.messaging;

import org.jspecify.annotations.NullMarked;
