/// What the RSA might be, told at the appointment where it is asked for. Never a decision, and nothing is kept: no
/// estimate is stored, none is logged, none bears a name.
@NullMarked
package fr.passerelle.beneficiary.estimate;

import org.jspecify.annotations.NullMarked;
