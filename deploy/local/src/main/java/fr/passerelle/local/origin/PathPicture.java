package fr.passerelle.local.origin;

import java.util.ArrayList;
import java.util.List;

/// The path of one person from service to service, drawn from left to right, or from top to bottom on a narrow screen.
final class PathPicture {
    private static final int GAP = 24;
    private static final int PILL = 26;

    private PathPicture() {}

    /// @param event what it announces in the end
    private record Step(String service, String title, String text, String event) {}

    private static final List<Step> STEPS = List.of(
            new Step(
                    "beneficiary",
                    "Droit RSA",
                    "Le fichier de la Caf ouvre le droit ; la personne le sait.",
                    "RsaRightOpened"),
            new Step(
                    "scheduling",
                    "Rendez-vous",
                    "Une invitation, puis un créneau près de chez elle.",
                    "AppointmentHonoured"),
            new Step("beneficiary", "Diagnostic", "Fait ensemble : souhaits, freins et profil.", "DiagnosticCompleted"),
            new Step("partner", "Orientation", "Des règles proposent, un humain décide.", "OrientationDecided"),
            new Step("contract", "Contrat", "Signé des deux, validé par le Département.", "CerValidated"),
            new Step("partner", "Actions", "Prescrites à un partenaire, qui dit la suite.", "ReferralCompleted"));

    static String wide() {
        int width = 176;
        int height = 134;
        int all = STEPS.size() * (width + GAP) - GAP;
        int band = height + 2 * GAP + PILL;
        var svg = new StringBuilder(open("large", all + 2, band + 66));
        for (int i = 0; i < STEPS.size(); i++) {
            int x = 1 + i * (width + GAP);
            int middle = x + width / 2;
            svg.append(card(i, x, 1, width, height, 20));
            svg.append(line("service", x + 14, height - 12, STEPS.get(i).service()));
            if (i + 1 < STEPS.size()) {
                svg.append("<path class=\"fleche\" d=\"M%d 67 h%d m-6 -5 l6 5 l-6 5\"/>"
                        .formatted(x + width + 2, GAP - 4));
            }
            svg.append("<path class=\"fil\" d=\"M%d %d V%d\"/>".formatted(middle, height + 1, band));
            svg.append(event(STEPS.get(i), middle, height + GAP));
        }
        return svg.append(band(band, all)).append("</svg>").toString();
    }

    static String narrow() {
        int width = 300;
        int height = 94;
        int pace = height + 2 * GAP + PILL - 8;
        var svg = new StringBuilder(open("etroit", width + 2, STEPS.size() * pace + 66));
        for (int i = 0; i < STEPS.size(); i++) {
            int y = 1 + i * pace;
            svg.append(card(i, 1, y, width, height, 38));
            svg.append(end(width - 13, y + 32, STEPS.get(i).service()));
            svg.append(
                    "<path class=\"fleche\" d=\"M150 %d V%d m-5 -6 l5 6 l5 -6\"/>".formatted(y + height, y + pace - 2));
            svg.append(event(STEPS.get(i), 150, y + height + GAP - 6));
        }
        return svg.append(band(STEPS.size() * pace + 1, width)).append("</svg>").toString();
    }

    private static String open(String id, int width, int height) {
        return """
                <svg class="parcours %s" viewBox="0 0 %d %d" role="img" aria-labelledby="t-%s d-%s">
                <title id="t-%s">Le parcours d'une personne dans Passerelle</title>
                <desc id="d-%s">Le fichier de la Caf ouvre le droit au RSA, un rendez-vous est fixé, le diagnostic est \
                posé, l'orientation est décidée, le contrat est signé puis validé, des actions suivent. Chaque étape \
                annonce un événement, et les statistiques comptent tous les événements.</desc>
                """.formatted(id, width, height, id, id, id, id);
    }

    /// @param characters that a line of text holds
    private static String card(int rank, int x, int y, int width, int height, int characters) {
        var step = STEPS.get(rank);
        var card = new StringBuilder("<g class=\"etape\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>"
                .formatted(x, y, width, height));
        card.append("<circle cx=\"%d\" cy=\"%d\" r=\"12\"/>".formatted(x + 26, y + 27));
        card.append(middle("rang", x + 26, y + 32, String.valueOf(rank + 1)));
        card.append(line("titre", x + 46, y + 33, step.title()));
        int at = y + 60;
        for (var text : cut(step.text(), characters)) {
            card.append(line("texte", x + 14, at, text));
            at += 18;
        }
        return card.append("</g>").toString();
    }

    private static String event(Step step, int middle, int y) {
        int width = step.event().length() * 7 + 22;
        return "<g class=\"evenement\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"13\"/>%s</g>"
                .formatted(middle - width / 2, y, width, PILL, middle("nom", middle, y + 17, step.event()));
    }

    private static String band(int y, int width) {
        return "<g class=\"statistiques\"><rect x=\"1\" y=\"%d\" width=\"%d\" height=\"62\" rx=\"10\"/>"
                        .formatted(y, width)
                + line("titre", 15, y + 27, "Statistiques")
                + line("texte", 15, y + 47, "À partir des événements seuls.")
                + end(width - 13, y + 27, "reporting")
                + "</g>";
    }

    /// Between words: text in a picture does not wrap by itself.
    private static List<String> cut(String text, int characters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String line(String kind, int x, int y, String text) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(kind, x, y, Html.escape(text));
    }

    private static String end(int x, int y, String service) {
        return "<text class=\"service\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>".formatted(x, y, service);
    }

    private static String middle(String kind, int x, int y, String text) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                .formatted(kind, x, y, Html.escape(text));
    }
}
