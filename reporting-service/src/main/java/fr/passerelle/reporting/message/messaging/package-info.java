/// The deliveries and failures that beneficiary-service announces.
@NullMarked
package fr.passerelle.reporting.message.messaging;

import org.jspecify.annotations.NullMarked;
