/// Files that went over to the Caf of another département: here they are read, and written no more.
@NullMarked
package fr.passerelle.beneficiary.departure;

import org.jspecify.annotations.NullMarked;
