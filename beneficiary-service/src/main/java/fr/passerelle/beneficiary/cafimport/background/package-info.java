/// The threads that import.
@NullMarked
package fr.passerelle.beneficiary.cafimport.background;

import org.jspecify.annotations.NullMarked;
