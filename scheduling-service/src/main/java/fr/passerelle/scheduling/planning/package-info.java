/// When an organisation receives at a site: proposed, negotiated, and accepted by who answers for the place.
@NullMarked
package fr.passerelle.scheduling.planning;

import org.jspecify.annotations.NullMarked;
