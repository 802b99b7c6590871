/// Files of the Caf as they are received: kept encrypted, imported in the background, and what is to be said of them.
@NullMarked
package fr.passerelle.beneficiary.caffile;

import org.jspecify.annotations.NullMarked;
