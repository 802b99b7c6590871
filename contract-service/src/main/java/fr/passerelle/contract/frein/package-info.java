/// The open freins of a person, as the latest diagnostic names them.
@NullMarked
package fr.passerelle.contract.frein;

import org.jspecify.annotations.NullMarked;
