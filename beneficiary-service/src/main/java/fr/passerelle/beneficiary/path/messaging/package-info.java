/// The steps of a path, as the other services announce them.
@NullMarked
package fr.passerelle.beneficiary.path.messaging;

import org.jspecify.annotations.NullMarked;
