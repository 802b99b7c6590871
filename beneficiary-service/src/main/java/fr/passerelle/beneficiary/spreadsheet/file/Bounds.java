package fr.passerelle.beneficiary.spreadsheet.file;

import fr.passerelle.beneficiary.BeneficiarySettings;

/// How large a table may be: nobody confirms what nobody can look through.
///
/// @param inflated bytes of a workbook once it is unpacked
record Bounds(int lines, int columns, int cell, long inflated) {
    static Bounds of(BeneficiarySettings.PersonLists settings) {
        return new Bounds(
                settings.lines(),
                settings.columns(),
                settings.cell(),
                settings.inflated().asLongValue());
    }
}
