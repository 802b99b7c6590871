/// Who waits for a first appointment, over HTTP.
@NullMarked
package fr.passerelle.beneficiary.firstappointment.api;

import org.jspecify.annotations.NullMarked;
