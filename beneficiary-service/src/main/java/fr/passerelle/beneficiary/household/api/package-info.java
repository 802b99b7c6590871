/// Households over HTTP.
@NullMarked
package fr.passerelle.beneficiary.household.api;

import org.jspecify.annotations.NullMarked;
