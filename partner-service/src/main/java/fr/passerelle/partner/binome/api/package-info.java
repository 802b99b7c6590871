/// Binômes over HTTP.
@NullMarked
package fr.passerelle.partner.binome.api;

import org.jspecify.annotations.NullMarked;
