/// Awaited contracts as référents read them.
@NullMarked
package fr.passerelle.contract.awaited.api;

import org.jspecify.annotations.NullMarked;
