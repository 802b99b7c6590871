/// The definitions, as the API serves them.
@NullMarked
package fr.passerelle.reporting.indicator.api;

import org.jspecify.annotations.NullMarked;
