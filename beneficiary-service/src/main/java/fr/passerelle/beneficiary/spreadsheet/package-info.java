/// Tables that people keep, as the values that they show.
@NullMarked
package fr.passerelle.beneficiary.spreadsheet;

import org.jspecify.annotations.NullMarked;
