/// Diagnostics over HTTP.
@NullMarked
package fr.passerelle.beneficiary.diagnostic.api;

import org.jspecify.annotations.NullMarked;
