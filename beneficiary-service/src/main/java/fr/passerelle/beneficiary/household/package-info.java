/// The household that shares one RSA file, its members with their roles over time, and what a Caf file says of it.
@NullMarked
package fr.passerelle.beneficiary.household;

import org.jspecify.annotations.NullMarked;
