/// Files that may be about one person: found when somebody is written, listed with the reasons, decided by a human.
@NullMarked
package fr.passerelle.beneficiary.duplicate;

import org.jspecify.annotations.NullMarked;
