/// Lists of people that a CCAS or the Département keeps in a spreadsheet: looked through line by line, shown, and
/// only then registered, by the same use case as at the desk.
@NullMarked
package fr.passerelle.beneficiary.personlist;

import org.jspecify.annotations.NullMarked;
