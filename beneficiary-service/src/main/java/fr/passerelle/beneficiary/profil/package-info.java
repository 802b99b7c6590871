/// The profil that a Département's criteria propose; a professional decides.
@NullMarked
package fr.passerelle.beneficiary.profil;

import org.jspecify.annotations.NullMarked;
