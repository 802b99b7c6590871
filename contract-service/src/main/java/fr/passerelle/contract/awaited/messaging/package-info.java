/// Orientations that ask for a contract, and what is told of the time to sign it.
@NullMarked
package fr.passerelle.contract.awaited.messaging;

import org.jspecify.annotations.NullMarked;
