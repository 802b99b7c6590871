/// Exits over HTTP.
@NullMarked
package fr.passerelle.beneficiary.exit.api;

import org.jspecify.annotations.NullMarked;
