/// Talking to the platform as each partner does: through its origin, with its own token.
@NullMarked
package fr.passerelle.demo.partner;

import org.jspecify.annotations.NullMarked;
