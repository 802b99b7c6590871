/// Departures as the files of the Caf tell them.
@NullMarked
package fr.passerelle.beneficiary.departure.persistence;

import org.jspecify.annotations.NullMarked;
