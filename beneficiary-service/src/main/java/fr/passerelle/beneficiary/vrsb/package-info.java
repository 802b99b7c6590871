/// The *flux bénéficiaire* of the Caf and the MSA, format VRSB0801: cuts it into households and reads each by itself.
@NullMarked
package fr.passerelle.beneficiary.vrsb;

import org.jspecify.annotations.NullMarked;
