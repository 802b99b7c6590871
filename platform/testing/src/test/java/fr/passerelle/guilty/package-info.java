/// A service that breaks every rule once, so that each rule is seen to fail.
@NullMarked
package fr.passerelle.guilty;

import org.jspecify.annotations.NullMarked;
