/// The facts of scheduling-service and partner-service that link a person to an organisation.
@NullMarked
package fr.passerelle.beneficiary.link.messaging;

import org.jspecify.annotations.NullMarked;
