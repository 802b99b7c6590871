package fr.passerelle.platform.web;

/// Which text can be stored and shown: PostgreSQL refuses NUL, UTF-8 has no lone surrogate, and other control
/// characters
/// only ever come from damaged or hostile input. Line breaks and tabs are text.
final class Characters {
    /// What decoding puts in place of bytes that are not UTF-8.
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    static boolean acceptable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || isControl(c) || c == REPLACEMENT) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
