/// Exits as events.
@NullMarked
package fr.passerelle.beneficiary.exit.messaging;

import org.jspecify.annotations.NullMarked;
