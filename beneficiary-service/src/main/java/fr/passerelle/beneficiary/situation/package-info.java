/// What follows from what is known of a person: alone with a child, without activity, of which publics.
@NullMarked
package fr.passerelle.beneficiary.situation;

import org.jspecify.annotations.NullMarked;
