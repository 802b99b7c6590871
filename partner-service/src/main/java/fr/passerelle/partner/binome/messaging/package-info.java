/// Binômes that begin and end, announced.
@NullMarked
package fr.passerelle.partner.binome.messaging;

import org.jspecify.annotations.NullMarked;
