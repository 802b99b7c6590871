/// The tables over HTTP, all asked and answered alike.
@NullMarked
package fr.passerelle.reporting.statistics.api;

import org.jspecify.annotations.NullMarked;
