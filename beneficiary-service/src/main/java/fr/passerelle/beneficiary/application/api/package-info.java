/// The desk over HTTP.
@NullMarked
package fr.passerelle.beneficiary.application.api;

import org.jspecify.annotations.NullMarked;
