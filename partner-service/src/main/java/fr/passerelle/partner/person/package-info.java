/// What others announced of a person, and no more than orientation and referral need of it.
@NullMarked
package fr.passerelle.partner.person;

import org.jspecify.annotations.NullMarked;
