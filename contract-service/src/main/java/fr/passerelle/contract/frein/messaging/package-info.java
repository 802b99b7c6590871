/// The diagnostics that beneficiary-service announces.
@NullMarked
package fr.passerelle.contract.frein.messaging;

import org.jspecify.annotations.NullMarked;
