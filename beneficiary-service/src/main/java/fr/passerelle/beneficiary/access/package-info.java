/// Why an organisation sees a person here, and which see the NIR.
@NullMarked
package fr.passerelle.beneficiary.access;

import org.jspecify.annotations.NullMarked;
