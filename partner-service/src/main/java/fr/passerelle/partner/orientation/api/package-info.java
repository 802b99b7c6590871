/// Orientations over HTTP.
@NullMarked
package fr.passerelle.partner.orientation.api;

import org.jspecify.annotations.NullMarked;
