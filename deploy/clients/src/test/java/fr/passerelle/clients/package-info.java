/// Judges the clients that the build generates: they compile, and they work.
@NullMarked
package fr.passerelle.clients;

import org.jspecify.annotations.NullMarked;
