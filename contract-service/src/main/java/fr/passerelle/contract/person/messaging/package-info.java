/// What beneficiary-service tells of a person's right.
@NullMarked
package fr.passerelle.contract.person.messaging;

import org.jspecify.annotations.NullMarked;
