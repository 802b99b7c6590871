/// The review list over HTTP.
@NullMarked
package fr.passerelle.beneficiary.duplicate.api;

import org.jspecify.annotations.NullMarked;
