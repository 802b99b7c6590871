/// What is announced of a contract.
@NullMarked
package fr.passerelle.contract.cer.messaging;

import org.jspecify.annotations.NullMarked;
