/// Spreadsheets and text files, read as the values that they show.
@NullMarked
package fr.passerelle.beneficiary.spreadsheet.file;

import org.jspecify.annotations.NullMarked;
