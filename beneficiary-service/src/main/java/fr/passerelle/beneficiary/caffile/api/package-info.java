/// Caf files over HTTP.
@NullMarked
package fr.passerelle.beneficiary.caffile.api;

import org.jspecify.annotations.NullMarked;
