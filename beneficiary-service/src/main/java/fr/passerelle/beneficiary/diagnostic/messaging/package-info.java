/// What diagnostics conclude, as events.
@NullMarked
package fr.passerelle.beneficiary.diagnostic.messaging;

import org.jspecify.annotations.NullMarked;
