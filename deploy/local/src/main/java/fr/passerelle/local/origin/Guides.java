package fr.passerelle.local.origin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// The guides under docs/guides, as pages of the portal.
record Guides(Path folder) {
    /// No slash and no leading dot: a name from a URL never leaves the folder.
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*\\.md");

    /// Where the files that a guide names beside it are served here.
    private static final Map<String, String> PLACES = Map.of(
            "../contracts/openapi/", "/openapi/",
            "../contracts/asyncapi.yaml", "/asyncapi.yaml",
            "../contracts/events", "/#evenements",
            "README.md", "/guides/");

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(_ -> (_, tag, attributes) -> {
                if (tag.equals("pre")) {
                    attributes.put("tabindex", "0"); // scrolls, so the keyboard must reach it
                }
            })
            .build();

    /// @param name of a file, empty for the list of the guides
    Optional<String> page(String name) throws IOException {
        var file = name.isEmpty() ? "README.md" : name;
        if (!SAFE.matcher(file).matches() || !Files.isRegularFile(folder.resolve(file))) {
            return Optional.empty();
        }
        var document = PARSER.parse(Files.readString(folder.resolve(file)));
        var title = new Title();
        document.accept(title);
        return Optional.of(Resource.text("portal/guide.html")
                .replace("{{navigation}}", Navigation.from("/guides/"))
                .replace("{{titre}}", Html.escape(title.text))
                .replace("{{guide}}", RENDERER.render(document)));
    }

    /// Takes the first heading out, which the page shows by itself, and sends links where the portal serves them.
    private static final class Title extends AbstractVisitor {
        private String text = "";

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1 && heading.getFirstChild() instanceof Text first) {
                text = first.getLiteral();
                heading.unlink();
            } else {
                visitChildren(heading);
            }
        }

        @Override
        public void visit(Link link) {
            PLACES.forEach((written, served) -> {
                if (link.getDestination().startsWith(written)) {
                    link.setDestination(served + link.getDestination().substring(written.length()));
                }
            });
            if (link.getDestination().startsWith("subscriber/")) {
                unwrap(link); // code of the repository, which the portal does not serve
            }
            visitChildren(link);
        }

        private static void unwrap(Node link) {
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }
}
