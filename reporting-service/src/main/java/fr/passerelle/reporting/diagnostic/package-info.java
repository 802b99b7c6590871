/// Diagnostics, and what they lead to.
@NullMarked
package fr.passerelle.reporting.diagnostic;

import org.jspecify.annotations.NullMarked;
