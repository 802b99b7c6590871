/// The desk: a person who may have a right is registered, and the Caf's agent opens the right there and then.
@NullMarked
package fr.passerelle.beneficiary.application;

import org.jspecify.annotations.NullMarked;
