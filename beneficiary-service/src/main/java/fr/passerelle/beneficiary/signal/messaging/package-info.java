/// Signals as events.
@NullMarked
package fr.passerelle.beneficiary.signal.messaging;

import org.jspecify.annotations.NullMarked;
