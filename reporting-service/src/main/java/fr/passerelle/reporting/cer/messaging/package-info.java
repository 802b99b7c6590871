/// What contract-service announces of contracts that begin.
@NullMarked
package fr.passerelle.reporting.cer.messaging;

import org.jspecify.annotations.NullMarked;
