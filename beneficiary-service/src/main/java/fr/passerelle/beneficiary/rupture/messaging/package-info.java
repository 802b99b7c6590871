/// Broken paths as events, and the clock that finds them.
@NullMarked
package fr.passerelle.beneficiary.rupture.messaging;

import org.jspecify.annotations.NullMarked;
