/// What happens to households and their rights, as events.
@NullMarked
package fr.passerelle.beneficiary.household.messaging;

import org.jspecify.annotations.NullMarked;
