/// Legal holds over HTTP.
@NullMarked
package fr.passerelle.beneficiary.hold.api;

import org.jspecify.annotations.NullMarked;
