/// The rules, each seen to fail.
@NullMarked
package fr.passerelle.testing.architecture;

import org.jspecify.annotations.NullMarked;
