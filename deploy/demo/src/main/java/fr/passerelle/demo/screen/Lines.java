package fr.passerelle.demo.screen;

import java.util.ArrayList;
import java.util.List;

/// A text cut between its words. A word that is longer than a line, as an address is, stays whole.
final class Lines {
    private Lines() {}

    /// @return at least one line
    static List<String> of(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split(" +", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
