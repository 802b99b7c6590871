/// Erasures that are due, and told to every service.
@NullMarked
package fr.passerelle.beneficiary.erasure.messaging;

import org.jspecify.annotations.NullMarked;
