/// Tables of what was counted.
@NullMarked
package fr.passerelle.reporting.statistics;

import org.jspecify.annotations.NullMarked;
