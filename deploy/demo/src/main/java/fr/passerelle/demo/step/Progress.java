package fr.passerelle.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.screen.Screen;
import fr.passerelle.demo.screen.Words;

/// Says how far an import is, each time that it has gone on by a tenth.
final class Progress {
    private static final int PARTS = 10;

    private final Screen screen;
    private long shown = -1;

    Progress(Screen screen) {
        this.screen = screen;
    }

    void show(JsonNode report) {
        var counts = report.path("counts");
        var households = counts.path("households").asLong();
        var read = counts.path("read").asLong();
        var part = households == 0 ? 0 : read * PARTS / households;
        if (part > shown) {
            shown = part;
            screen.aside("import : %d foyers sur %d, %s"
                    .formatted(
                            read,
                            households,
                            Words.of("import", report.path("state").asText())));
        }
    }
}
