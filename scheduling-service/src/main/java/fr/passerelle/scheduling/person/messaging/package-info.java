/// What beneficiary-service announces of people.
@NullMarked
package fr.passerelle.scheduling.person.messaging;

import org.jspecify.annotations.NullMarked;
