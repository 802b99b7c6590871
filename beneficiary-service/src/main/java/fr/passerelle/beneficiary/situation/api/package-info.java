/// Situations over HTTP.
@NullMarked
package fr.passerelle.beneficiary.situation.api;

import org.jspecify.annotations.NullMarked;
