package fr.passerelle.demo.step;

import fr.passerelle.demo.event.SeenEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The facts as a subscriber reads them: ids, codes, dates and amounts.
public record ShowEvents(Stage stage) {
    private static final List<String> SAID = List.of(
            "role",
            "requestedOn",
            "openedOn",
            "amount",
            "template",
            "channel",
            "motif",
            "startsAt",
            "profil",
            "outcome",
            "pathway",
            "organisationId",
            "party",
            "startsOn",
            "endsOn",
            "actionType");

    /// @param as who reads them, for the reader
    /// @param openings how many openings the report announced
    /// @return what this run has announced
    public List<SeenEvent> all(String as, long openings) {
        stage.screen().step("Les événements, tels qu'ils ont passé");
        var events = stage.events()
                .until("Les ouvertures de droit", Stage.PATIENCE, seen -> count(seen, "RsaRightOpened") >= openings);
        stage.screen().aside(as);
        var types =
                events.stream().collect(Collectors.groupingBy(SeenEvent::type, TreeMap::new, Collectors.counting()));
        types.forEach((type, count) -> stage.screen().line("%5d  %s".formatted(count, type)));
        return events;
    }

    /// The facts about one person that the reader has not seen yet, in the order in which they happened.
    void passed(Person person, String last) {
        stage.events().until(last + " de " + person.name(), Stage.PATIENCE, has(last, person)).stream()
                .filter(event -> event.isAbout(person.id()) && stage.told().add(event.id()))
                .sorted(Comparator.comparing(SeenEvent::time))
                .forEach(event -> stage.screen()
                        .aside("⇢ %s  %-26s %s".formatted(Stage.time(event.time()), event.type(), said(event))));
    }

    private static Predicate<List<SeenEvent>> has(String name, Person person) {
        return seen -> seen.stream().anyMatch(event -> event.is(name) && event.isAbout(person.id()));
    }

    private static long count(List<SeenEvent> events, String name) {
        return events.stream().filter(event -> event.is(name)).count();
    }

    private static String said(SeenEvent event) {
        var said = new ArrayList<String>();
        for (var field : SAID) {
            if (event.data().hasNonNull(field)) {
                said.add(field + " " + event.text(field));
            }
        }
        return String.join(", ", said);
    }
}
