/// Work on people that nobody waits for.
@NullMarked
package fr.passerelle.beneficiary.person.background;

import org.jspecify.annotations.NullMarked;
