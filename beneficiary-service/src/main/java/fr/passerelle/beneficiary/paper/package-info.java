/// Pages that are printed.
@NullMarked
package fr.passerelle.beneficiary.paper;

import org.jspecify.annotations.NullMarked;
