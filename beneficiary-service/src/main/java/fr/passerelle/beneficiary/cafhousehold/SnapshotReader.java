package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.household.HouseholdSnapshot;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Address;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Affiliation;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.FamilySituation;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Request;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes from a household, whose identifying elements are known to stand, what the model has a place for.
final class SnapshotReader {
    private final Node household;
    private final String contentHash;
    private final Map<String, String> preserved;

    SnapshotReader(Node household, String contentHash, Map<String, String> preserved) {
        this.household = household;
        this.contentHash = contentHash;
        this.preserved = preserved;
    }

    HouseholdSnapshot snapshot() {
        return new HouseholdSnapshot(
                contentHash,
                affiliation(household),
                request(),
                household.all("Personne").stream().map(MemberReader::read).toList(),
                familySituation(),
                address(),
                RightReader.read(household),
                preserved);
    }

    static Affiliation affiliation(Node household) {
        return new Affiliation(
                organisme(household, "FONORG"), organisme(household, "NUMORG"), organisme(household, "MATRICULE"));
    }

    private static String organisme(Node household, String element) {
        return household.textAt("IdentificationRSA", "Organisme", element).orElse("");
    }

    private Request request() {
        return new Request(
                household
                        .textAt("IdentificationRSA", "DemandeRSA", "DTDEMRSA")
                        .flatMap(Lexical::date)
                        .orElse(null),
                household.textAt("IdentificationRSA", "DemandeRSA", "NUMDEMRSA").orElse(null));
    }

    private @Nullable FamilySituation familySituation() {
        return household
                .at("DonneesAdministratives", "SituationFamille")
                .flatMap(situation ->
                        situation.textAt("SITFAM").map(code -> new FamilySituation(code, since(situation))))
                .orElse(null);
    }

    private static @Nullable LocalDate since(Node situation) {
        return situation.textAt("DDSITFAM").flatMap(Lexical::date).orElse(null);
    }

    /// The current address is the one of rank 01; where none says so, the first.
    private @Nullable Address address() {
        var addresses = household.all("DonneesAdministratives").stream()
                .flatMap(data -> data.all("Adresse").stream())
                .toList();
        return addresses.stream()
                .filter(a -> a.textAt("TroncCommunAdresse", "RGADR").orElse("").endsWith("1"))
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .map(SnapshotReader::address)
                .orElse(null);
    }

    private static Address address(Node address) {
        var inFrance = address.at("AdresseDetailleeFrance");
        return new Address(
                inFrance.map(SnapshotReader::linesInFrance).orElseGet(() -> linesAbroad(address)),
                inFrance.flatMap(a -> a.textAt("CODEPOS")).orElse(null),
                inFrance.flatMap(a -> a.textAt("NUMCOM")).orElse(null),
                inFrance.flatMap(a -> a.textAt("NOMCOM")).orElse(null),
                address.textAt("TroncCommunAdresse", "PAYS").orElse(null));
    }

    private static List<String> linesInFrance(Node address) {
        var street = texts(address, "NUMVOIE", "LIBTYPEVOIE", "NOMVOIE").toList();
        return Stream.of(
                        texts(address, "COMPLIDEADR", "COMPLADR"),
                        street.isEmpty() ? Stream.<String>of() : Stream.of(String.join(" ", street)),
                        texts(address, "LIEUDIST"))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<String> linesAbroad(Node address) {
        return address.all("AdresseHorsFrance").stream()
                .map(Node::children)
                .flatMap(Collection::stream)
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<String> texts(Node node, String... elements) {
        return Stream.of(elements).map(node::textAt).flatMap(Optional::stream);
    }
}
