/// A POST that creates may be sent again: the key of the request decides, not its luck.
@NullMarked
package fr.passerelle.platform.idempotency;

import org.jspecify.annotations.NullMarked;
