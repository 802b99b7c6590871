package fr.passerelle.beneficiary.spreadsheet;

/// Reads what a spreadsheet program wrote.
public interface TableReader {
    /// @throws fr.passerelle.platform.problem.Refusal where it is no table that can be read
    ListedTable read(byte[] content, ReadAs as);
}
