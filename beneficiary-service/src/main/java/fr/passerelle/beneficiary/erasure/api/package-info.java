/// Erasures over HTTP.
@NullMarked
package fr.passerelle.beneficiary.erasure.api;

import org.jspecify.annotations.NullMarked;
