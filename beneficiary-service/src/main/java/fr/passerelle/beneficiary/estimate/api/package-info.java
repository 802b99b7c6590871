/// Estimates over HTTP.
@NullMarked
package fr.passerelle.beneficiary.estimate.api;

import org.jspecify.annotations.NullMarked;
