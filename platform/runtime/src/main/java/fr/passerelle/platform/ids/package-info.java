/// Identifiers made by the application: UUIDv7, so that keys sort by time (RFC 9562).
@NullMarked
package fr.passerelle.platform.ids;

import org.jspecify.annotations.NullMarked;
