/// The personal file over HTTP, as JSON and on paper.
@NullMarked
package fr.passerelle.reporting.personalfile.api;

import org.jspecify.annotations.NullMarked;
