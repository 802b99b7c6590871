/// Plannings, announced.
@NullMarked
package fr.passerelle.scheduling.planning.messaging;

import org.jspecify.annotations.NullMarked;
