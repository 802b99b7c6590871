/// Corrections over HTTP.
@NullMarked
package fr.passerelle.beneficiary.rectification.api;

import org.jspecify.annotations.NullMarked;
