/// Signed access tokens of the demonstration's accounts, and of anybody else.
@NullMarked
package fr.passerelle.testing.token;

import org.jspecify.annotations.NullMarked;
