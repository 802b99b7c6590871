/// Who a person is: identity, identifiers, contact details, and the key by which a name is found.
@NullMarked
package fr.passerelle.beneficiary.person;

import org.jspecify.annotations.NullMarked;
