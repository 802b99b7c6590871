/// What cannot be read or is refused by a rule is parked with a code, and can be sent again.
@NullMarked
package fr.passerelle.platform.deadletter;

import org.jspecify.annotations.NullMarked;
