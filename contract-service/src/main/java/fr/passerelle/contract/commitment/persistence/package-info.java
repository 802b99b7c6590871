/// Promises as one document of a contract.
@NullMarked
package fr.passerelle.contract.commitment.persistence;

import org.jspecify.annotations.NullMarked;
