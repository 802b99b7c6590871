/// The facts of beneficiary-service, in whatever order they come.
@NullMarked
package fr.passerelle.partner.person.messaging;

import org.jspecify.annotations.NullMarked;
