package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.cafhousehold.Move.Direction;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads OrganismeCedant and OrganismePrenant. A move without its body or its date is no fact yet; its element stays in
/// the household's source.
final class MoveReader {
    private static final Pattern ORGANISATION = Pattern.compile("[A-Z0-9]{1,3}-[A-Z0-9]{1,3}");

    private MoveReader() {}

    static List<Move> read(Node household) {
        return Stream.of(
                        move(household, Direction.ARRIVAL, "OrganismeCedant", "CEDMUT", "DDARRMUT"),
                        move(household, Direction.DEPARTURE, "OrganismePrenant", "PRENMUT", "DDDEPAMUT"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Move> move(
            Node household, Direction direction, String element, String suffix, String date) {
        return household
                .at("IdentificationRSA", element)
                .flatMap(body -> body.textAt("FONORG" + suffix)
                        .flatMap(regime -> body.textAt("NUMORG" + suffix).map(number -> regime + "-" + number))
                        .filter(organisation ->
                                ORGANISATION.matcher(organisation).matches())
                        .flatMap(organisation -> body.textAt(date)
                                .flatMap(Lexical::date)
                                .map(on -> new Move(direction, organisation, on))));
    }
}
