/// Deadlines, caps and scales: dated, by département and regime, with their legal reference.
@NullMarked
package fr.passerelle.platform.parameters;

import org.jspecify.annotations.NullMarked;
