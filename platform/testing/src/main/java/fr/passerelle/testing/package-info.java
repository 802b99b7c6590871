/// What the tests of every service need, a package a mechanism, and no domain noun.
@NullMarked
package fr.passerelle.testing;

import org.jspecify.annotations.NullMarked;
