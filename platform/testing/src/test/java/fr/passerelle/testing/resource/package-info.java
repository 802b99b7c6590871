@NullMarked
package fr.passerelle.testing.resource;

import org.jspecify.annotations.NullMarked;
