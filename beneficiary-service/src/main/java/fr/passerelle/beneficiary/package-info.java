/// Decides who the person is, the household, the RSA right and its amount, the diagnostic with its freins and
/// profil, and what is written to people. It records what the paying body decides on the right, and decides no
/// right itself. It ignores appointments, orientation and contracts, which it learns from events.
@NullMarked
package fr.passerelle.beneficiary;

import org.jspecify.annotations.NullMarked;
