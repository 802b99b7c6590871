/// What beneficiary-service announces of diagnostics.
@NullMarked
package fr.passerelle.reporting.diagnostic.messaging;

import org.jspecify.annotations.NullMarked;
