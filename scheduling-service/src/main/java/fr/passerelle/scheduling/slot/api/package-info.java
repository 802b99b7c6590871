/// Slots over HTTP.
@NullMarked
package fr.passerelle.scheduling.slot.api;

import org.jspecify.annotations.NullMarked;
