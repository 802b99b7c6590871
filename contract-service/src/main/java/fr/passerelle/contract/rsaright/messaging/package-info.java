/// What becomes of a right, as beneficiary-service tells it.
@NullMarked
package fr.passerelle.contract.rsaright.messaging;

import org.jspecify.annotations.NullMarked;
