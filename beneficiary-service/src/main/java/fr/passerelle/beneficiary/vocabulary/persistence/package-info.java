/// Where the lists stand.
@NullMarked
package fr.passerelle.beneficiary.vocabulary.persistence;

import org.jspecify.annotations.NullMarked;
