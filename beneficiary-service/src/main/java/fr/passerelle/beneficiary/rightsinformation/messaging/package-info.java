/// What people have been told, as events.
@NullMarked
package fr.passerelle.beneficiary.rightsinformation.messaging;

import org.jspecify.annotations.NullMarked;
