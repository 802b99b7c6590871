/// A contract from its draft to its end: signed by both, validated by the Département.
@NullMarked
package fr.passerelle.contract.cer;

import org.jspecify.annotations.NullMarked;
