package fr.passerelle.beneficiary.spreadsheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What stands between two cells of a text file.
@Schema(name = "PersonListSeparator")
public enum ListSeparator {
    SEMICOLON(';'),
    TAB('\t'),
    COMMA(','),
    /// only where it is said: it stands in texts too seldom and in headers too often to be guessed
    PIPE('|');

    private final char character;

    ListSeparator(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    /// As it is shown.
    public String shown() {
        return this == TAB ? "TAB" : String.valueOf(character);
    }
}
