/// Time is injected and, in the local run only, movable. Local dates are those of Europe/Paris.
@NullMarked
package fr.passerelle.platform.clock;

import org.jspecify.annotations.NullMarked;
