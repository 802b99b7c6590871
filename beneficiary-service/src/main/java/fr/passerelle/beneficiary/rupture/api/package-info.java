/// Paths that stall, over HTTP.
@NullMarked
package fr.passerelle.beneficiary.rupture.api;

import org.jspecify.annotations.NullMarked;
