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

    /// What a terminal shows beside an editor.
    private static final int WIDTH = 100;

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
        wrapped(MARGIN, "", text);
    }

    /// What a curious reader may skip: requests, addresses.
    public void aside(String text) {
        wrapped(MARGIN, FAINT, text);
    }

    /// @param label stands out to the left of the text, whatever its length
    public void entry(String label, String text) {
        var lines = Lines.of(text, WIDTH - MARGIN.length() - label.length());
        out.println(MARGIN + styled(FAINT, label) + lines.getFirst());
        lines.stream().skip(1).forEach(line -> out.println(MARGIN + " ".repeat(label.length()) + line));
    }

    /// A line of somebody else's text.
    public void quote(String text) {
        wrapped(MARGIN + "| ", "", text);
    }

    /// @param rows as many cells each as there are headings
    public void table(List<String> headings, List<List<String>> rows) {
        var columns = new Columns(headings, rows, WIDTH - MARGIN.length());
        columns.format(headings).forEach(line -> out.println(MARGIN + styled(FAINT, line)));
        rows.stream().flatMap(row -> columns.format(row).stream()).forEach(line -> out.println(MARGIN + line));
    }

    private void wrapped(String margin, String style, String text) {
        text.lines()
                .flatMap(line -> Lines.of(line, WIDTH - margin.length()).stream())
                .forEach(line -> out.println(margin + styled(style, line)));
    }

    private String styled(String style, String text) {
        return isStyled && !style.isEmpty() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
