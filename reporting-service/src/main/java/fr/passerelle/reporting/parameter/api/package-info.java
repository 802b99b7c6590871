/// The thresholds in force, as the API serves them.
@NullMarked
package fr.passerelle.reporting.parameter.api;

import org.jspecify.annotations.NullMarked;
