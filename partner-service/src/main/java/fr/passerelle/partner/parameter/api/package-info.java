/// The values that this service decides by, over HTTP.
@NullMarked
package fr.passerelle.partner.parameter.api;

import org.jspecify.annotations.NullMarked;
