package fr.passerelle.local.origin;

import java.util.List;
import java.util.Set;

/// The path of one person from service to service, drawn from left to right, or from top to bottom on a narrow screen.
///
/// @param announced events whose schema is published: a step is there once its event is
/// @param counted whether the statistics are published
record PathPicture(Set<String> announced, boolean counted) {
    private static final int BOX_WIDTH = 176;
    private static final int BOX_HEIGHT = 112;
    private static final int GAP = 26;

    /// @param event what leads to the next step
    private record Step(String service, String title, List<String> lines, String event) {}

    private static final List<Step> STEPS = List.of(
            new Step(
                    "beneficiary",
                    "Droit RSA",
                    List.of("Le fichier de la Caf", "ouvre le droit ;", "la personne le sait."),
                    "RsaRightOpened"),
            new Step(
                    "scheduling",
                    "Rendez-vous",
                    List.of("Un créneau près de", "chez elle, une", "invitation."),
                    "AppointmentHonoured"),
            new Step("beneficiary", "Diagnostic", List.of("Besoins, freins", "et profil."), "DiagnosticCompleted"),
            new Step(
                    "partner",
                    "Orientation",
                    List.of("Un parcours, un", "organisme, un", "référent."),
                    "OrientationDecided"),
            new Step(
                    "contract", "Contrat", List.of("Signé ensemble,", "validé par le", "Département."), "CerValidated"),
            new Step(
                    "partner",
                    "Actions",
                    List.of("Adressage à un", "partenaire, puis son", "retour."),
                    "ReferralSent"));

    String wide() {
        var svg = new StringBuilder(open("large", STEPS.size() * (BOX_WIDTH + GAP) - GAP + 24, 230));
        for (int i = 0; i < STEPS.size(); i++) {
            int x = 2 + i * (BOX_WIDTH + GAP);
            svg.append(box(STEPS.get(i), x, 2));
            if (i + 1 < STEPS.size()) {
                int right = x + BOX_WIDTH;
                svg.append("<path class=\"fleche\" d=\"M%d 58 h%d m-6 -5 l6 5 l-6 5\"/>".formatted(right, GAP));
            }
            svg.append("<path class=\"fil\" d=\"M%d %d v50\"/>".formatted(x + BOX_WIDTH / 2, BOX_HEIGHT + 2));
            svg.append(eventLabel(STEPS.get(i), x + BOX_WIDTH / 2 + 6, BOX_HEIGHT + 32));
        }
        return svg.append(counting(STEPS.size() * (BOX_WIDTH + GAP) - GAP, 164))
                .append("</svg>")
                .toString();
    }

    String narrow() {
        int width = 300;
        int height = STEPS.size() * (BOX_HEIGHT + 40) + 68;
        var svg = new StringBuilder(open("etroit", width + 4, height));
        for (int i = 0; i < STEPS.size(); i++) {
            int y = 2 + i * (BOX_HEIGHT + 40);
            svg.append(box(STEPS.get(i), 64, y));
            svg.append("<path class=\"fleche\" d=\"M152 %d v40 m-5 -6 l5 6 l5 -6\"/>".formatted(y + BOX_HEIGHT));
            svg.append(eventLabel(STEPS.get(i), 162, y + BOX_HEIGHT + 24));
        }
        return svg.append(counting(width, STEPS.size() * (BOX_HEIGHT + 40) + 4))
                .append("</svg>")
                .toString();
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

    private String box(Step step, int x, int y) {
        var state = announced.contains(step.event() + ".v1") ? "en-service" : "a-venir";
        var text = new StringBuilder("<g class=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>"
                .formatted(state, x, y, BOX_WIDTH, BOX_HEIGHT));
        text.append(line("titre", x + 14, y + 27, step.title()));
        for (int i = 0; i < step.lines().size(); i++) {
            text.append(line("texte", x + 14, y + 48 + 17 * i, step.lines().get(i)));
        }
        return text.append(line("service", x + 14, y + 102, step.service()))
                .append("</g>")
                .toString();
    }

    private String counting(int width, int y) {
        var state = counted ? "en-service" : "a-venir";
        return "<g class=\"%s\"><rect x=\"2\" y=\"%d\" width=\"%d\" height=\"60\" rx=\"8\"/>".formatted(state, y, width)
                + line("titre", 18, y + 26, "Statistiques")
                + line("texte", 18, y + 46, "À partir des événements seuls.")
                + "</g>";
    }

    private static String eventLabel(Step step, int x, int y) {
        return line("evenement", x, y, step.event());
    }

    private static String line(String kind, int x, int y, String text) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(kind, x, y, Html.escape(text));
    }
}
