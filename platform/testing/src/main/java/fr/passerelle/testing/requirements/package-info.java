/// The table of what was asked for, held against the tests that prove it.
@NullMarked
package fr.passerelle.testing.requirements;

import org.jspecify.annotations.NullMarked;
