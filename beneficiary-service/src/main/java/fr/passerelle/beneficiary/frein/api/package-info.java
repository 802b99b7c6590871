/// Freins over HTTP.
@NullMarked
package fr.passerelle.beneficiary.frein.api;

import org.jspecify.annotations.NullMarked;
