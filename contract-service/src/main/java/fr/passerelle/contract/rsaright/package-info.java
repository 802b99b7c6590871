/// Whether a person's right to the RSA is open, as beneficiary-service tells: no contract is awaited after it.
@NullMarked
package fr.passerelle.contract.rsaright;

import org.jspecify.annotations.NullMarked;
