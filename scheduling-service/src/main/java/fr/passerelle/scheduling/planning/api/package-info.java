/// Plannings over HTTP.
@NullMarked
package fr.passerelle.scheduling.planning.api;

import org.jspecify.annotations.NullMarked;
