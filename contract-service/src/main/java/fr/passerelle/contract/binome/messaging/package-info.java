/// Binômes that begin and end, as partner-service announces them.
@NullMarked
package fr.passerelle.contract.binome.messaging;

import org.jspecify.annotations.NullMarked;
