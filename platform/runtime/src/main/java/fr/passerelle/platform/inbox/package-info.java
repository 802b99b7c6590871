/// Events are taken once: an idempotent consumer that commits effect and receipt together (ADR-0003).
@NullMarked
package fr.passerelle.platform.inbox;

import org.jspecify.annotations.NullMarked;
