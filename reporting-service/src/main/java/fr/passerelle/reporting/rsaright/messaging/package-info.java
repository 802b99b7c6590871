/// The openings that beneficiary-service announces.
@NullMarked
package fr.passerelle.reporting.rsaright.messaging;

import org.jspecify.annotations.NullMarked;
