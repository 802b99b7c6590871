/// How a feature takes an event in few lines.
@NullMarked
package fr.passerelle.reporting.listening;

import org.jspecify.annotations.NullMarked;
