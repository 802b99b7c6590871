/// Rules that every service's classes keep, each with its reason and a guilty class that proves it can fail.
@NullMarked
package fr.passerelle.testing.architecture;

import org.jspecify.annotations.NullMarked;
