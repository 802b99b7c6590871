package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.household.HouseholdSnapshot.Closure;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Nature;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Refusal;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Right;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Suspension;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Reads `PrestationRSA`. A fact whose date cannot be read is left out here and stays in the household's source.
final class RightReader {
    private RightReader() {}

    static Right read(Node household) {
        var detail = household.at("PrestationRSA", "DetailDroitRSA");
        return new Right(
                household
                        .textAt("PrestationRSA", "SituationDossierRSA", "EtatDossierRSA", "ETATDOSRSA")
                        .orElse(""),
                suspensions(household),
                Stream.concat(closures(household, false), closures(household, true))
                        .toList(),
                dated(household, "Refus", "MOTIREFURSA", "DTREFURSA", Refusal::new)
                        .findFirst()
                        .orElse(null),
                natures(detail),
                detail.flatMap(d -> d.textAt("MontantsCalculDroitRSA", "MTTOTDRORSA"))
                        .flatMap(Lexical::number)
                        .orElse(null),
                detail.flatMap(d -> d.textAt("TroncCommunDroitRSA", "TOPFOYDRODEVORSA"))
                        .flatMap(Lexical::flag)
                        .orElse(null));
    }

    private static List<Suspension> suspensions(Node household) {
        return Stream.concat(
                        dated(
                                household,
                                "SuspensionDroit",
                                "MOTISUSDRORSA",
                                "DDSUSDRORSA",
                                (reason, since) -> new Suspension(false, reason, since)),
                        dated(
                                household,
                                "SuspensionVersement",
                                "MOTISUSVERSRSA",
                                "DDSUSVERSRSA",
                                (reason, since) -> new Suspension(true, reason, since)))
                .toList();
    }

    private static Stream<Closure> closures(Node household, boolean earlierMonth) {
        var element = earlierMonth ? "FinDroitMoisAnterieur" : "FinDroit";
        return dated(
                household, element, "MOTICLORSA", "DTCLORSA", (reason, on) -> new Closure(reason, on, earlierMonth));
    }

    private static <T> Stream<T> dated(
            Node household, String element, String reason, String date, BiFunction<String, LocalDate, T> fact) {
        return household.at("PrestationRSA", "SituationDossierRSA").stream()
                .flatMap(situation -> situation.all(element).stream())
                .flatMap(node -> node
                        .textAt(date)
                        .flatMap(Lexical::date)
                        .map(on -> fact.apply(node.textAt(reason).orElse(""), on))
                        .stream());
    }

    private static List<Nature> natures(Optional<Node> detail) {
        return detail.stream()
                .flatMap(d -> d.all("DetailCalculDroitRSA").stream())
                .flatMap(node ->
                        node.textAt("DDNATDRO").flatMap(Lexical::date).map(start -> nature(node, start)).stream())
                .toList();
    }

    private static Nature nature(Node node, LocalDate start) {
        return new Nature(
                node.textAt("NATPF").orElse(""),
                node.textAt("SOUSNATPF").orElse(null),
                start,
                node.textAt("DFNATDRO").flatMap(Lexical::date).orElse(null),
                node.textAt("MTRSAVERS").flatMap(Lexical::number).orElse(null));
    }
}
