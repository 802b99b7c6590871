package fr.passerelle.beneficiary.vrsb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One element of a household as received, unknown ones included.
public final class Node {
    private final String name;
    private final long line;
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Node(String name, long line) {
        this.name = name;
        this.line = line;
    }

    void add(Node child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    public String name() {
        return name;
    }

    public long line() {
        return line;
    }

    /// Its own text, blanks included, without that of its children.
    public String text() {
        return text.toString();
    }

    public List<Node> children() {
        return children;
    }

    public List<Node> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /// The first element at the end of a path of names.
    public Optional<Node> at(String... path) {
        var node = Optional.of(this);
        for (String step : path) {
            node = node.flatMap(
                    n -> n.children.stream().filter(c -> c.name.equals(step)).findFirst());
        }
        return node;
    }

    /// The stripped text at the end of a path, absent where it is blank.
    public Optional<String> textAt(String... path) {
        return at(path).map(n -> n.text().strip()).filter(t -> !t.isEmpty());
    }
}
