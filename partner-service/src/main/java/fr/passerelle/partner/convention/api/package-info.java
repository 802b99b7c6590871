/// Conventions over HTTP.
@NullMarked
package fr.passerelle.partner.convention.api;

import org.jspecify.annotations.NullMarked;
