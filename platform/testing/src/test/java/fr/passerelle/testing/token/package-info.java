@NullMarked
package fr.passerelle.testing.token;

import org.jspecify.annotations.NullMarked;
