/// Days from a fact to the message that tells the person of it.
@NullMarked
package fr.passerelle.reporting.message;

import org.jspecify.annotations.NullMarked;
