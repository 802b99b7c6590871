/// Paths that stall: no contact, no contract and no appointment for a time that the Département sets. A broken path is
/// announced once, and ends with the first sign of life.
@NullMarked
package fr.passerelle.beneficiary.rupture;

import org.jspecify.annotations.NullMarked;
