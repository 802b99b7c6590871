/// Merges as they are announced.
@NullMarked
package fr.passerelle.beneficiary.merge.messaging;

import org.jspecify.annotations.NullMarked;
