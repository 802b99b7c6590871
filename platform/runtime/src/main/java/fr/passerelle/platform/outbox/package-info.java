/// Facts are announced once, in order, after commit: a transactional outbox and its relay (ADR-0003).
@NullMarked
package fr.passerelle.platform.outbox;

import org.jspecify.annotations.NullMarked;
