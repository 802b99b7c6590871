/// Deaths as exits tell them.
@NullMarked
package fr.passerelle.beneficiary.death.persistence;

import org.jspecify.annotations.NullMarked;
