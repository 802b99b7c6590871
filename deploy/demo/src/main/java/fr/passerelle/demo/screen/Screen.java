package fr.passerelle.demo.screen;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Plain text with a little weight where a terminal shows it; the same words in a file or a pipe.
public final class Screen {
    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String MARGIN = "   ";

    private final PrintStream out;
    private final boolean isStyled;
    private int steps;

    private Screen(PrintStream out, boolean isStyled) {
        this.out = out;
        this.isStyled = isStyled;
    }

    /// The standard output, in UTF-8 whatever the machine's settings.
    public static Screen standard() {
        var isTerminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        var output = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return new Screen(output, isTerminal && Objects.isNull(System.getenv("NO_COLOR")));
    }

    public void title(String text) {
        out.println();
        out.println(styled(BOLD, text));
    }

    /// Begins the next numbered step.
    public void step(String text) {
        steps++;
        out.println();
        out.println(styled(BOLD, "%d. %s".formatted(steps, text)));
    }

    public void line(String text) {
        text.lines().forEach(line -> out.println(MARGIN + line));
    }

    /// What a curious reader may skip: requests, addresses.
    public void aside(String text) {
        text.lines().forEach(line -> out.println(MARGIN + styled(FAINT, line)));
    }

    /// @param rows as many cells each as there are headings
    public void table(List<String> headings, List<List<String>> rows) {
        var columns = new Columns(headings, rows);
        out.println(MARGIN + styled(FAINT, columns.format(headings)));
        rows.forEach(row -> out.println(MARGIN + columns.format(row)));
    }

    private String styled(String style, String text) {
        return isStyled ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
