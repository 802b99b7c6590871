/// The decisions that partner-service announces.
@NullMarked
package fr.passerelle.contract.orientation.messaging;

import org.jspecify.annotations.NullMarked;
