/// What beneficiary-service announces of broken paths.
@NullMarked
package fr.passerelle.reporting.rupture.messaging;

import org.jspecify.annotations.NullMarked;
