/// Dated values over HTTP.
@NullMarked
package fr.passerelle.scheduling.parameter.api;

import org.jspecify.annotations.NullMarked;
