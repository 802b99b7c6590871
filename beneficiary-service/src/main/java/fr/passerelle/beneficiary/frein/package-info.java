/// Freins: the difficulties that keep somebody from work, named in a diagnostic, worked on and lifted.
@NullMarked
package fr.passerelle.beneficiary.frein;

import org.jspecify.annotations.NullMarked;
