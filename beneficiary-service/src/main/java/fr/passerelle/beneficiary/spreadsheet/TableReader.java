package fr.passerelle.beneficiary.spreadsheet;

import org.jspecify.annotations.Nullable;

/// Reads what a spreadsheet program wrote.
public interface TableReader {
    /// @param sheet of a workbook, by its name; its first one where absent
    /// @throws fr.passerelle.platform.problem.Refusal where it is no table that can be read
    ListedTable read(byte[] content, @Nullable String sheet);
}
