/// Signals over HTTP.
@NullMarked
package fr.passerelle.beneficiary.signal.api;

import org.jspecify.annotations.NullMarked;
