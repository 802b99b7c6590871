/// What beneficiary-service announces of exits.
@NullMarked
package fr.passerelle.reporting.exit.messaging;

import org.jspecify.annotations.NullMarked;
