/// A service that keeps every rule, so that no rule is seen to cry wolf.
@NullMarked
package fr.passerelle.innocent;

import org.jspecify.annotations.NullMarked;
