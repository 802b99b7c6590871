/// What a household of a Caf file must hold, and what of it is read.
@NullMarked
package fr.passerelle.beneficiary.cafhousehold;

import org.jspecify.annotations.NullMarked;
