/// Orientations proposed and decided, announced.
@NullMarked
package fr.passerelle.partner.orientation.messaging;

import org.jspecify.annotations.NullMarked;
