/// How values are written for people, in letters and in what is read to them.
@NullMarked
package fr.passerelle.beneficiary.wording;

import org.jspecify.annotations.NullMarked;
