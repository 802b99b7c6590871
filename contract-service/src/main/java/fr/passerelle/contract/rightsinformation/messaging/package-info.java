/// What beneficiary-service tells of that information.
@NullMarked
package fr.passerelle.contract.rightsinformation.messaging;

import org.jspecify.annotations.NullMarked;
