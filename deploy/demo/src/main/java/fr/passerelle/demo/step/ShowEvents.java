package fr.passerelle.demo.step;

import fr.passerelle.demo.event.SeenEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The facts as a subscriber reads them: ids, codes, dates and amounts.
public record ShowEvents(Stage stage) {
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

    /// The facts about one person, in the order of the topic.
    public void about(Person person) {
        var events = stage.events().until("Le message à " + person.name(), Stage.PATIENCE, isTold(person)).stream()
                .filter(event -> event.isAbout(person.id()))
                .toList();
        stage.screen().line("Ceux de %s, sans nom, ni NIR, ni adresse :".formatted(person.name()));
        var rows = new ArrayList<List<String>>();
        events.forEach(event -> rows.add(List.of(Stage.time(event.time()), event.type(), said(event))));
        stage.screen().table(List.of("heure", "événement", "ce qu'il dit"), rows);
    }

    private static Predicate<List<SeenEvent>> isTold(Person person) {
        return seen -> seen.stream().anyMatch(event -> event.is("MessageDelivered") && event.isAbout(person.id()));
    }

    private static long count(List<SeenEvent> events, String name) {
        return events.stream().filter(event -> event.is(name)).count();
    }

    private static String said(SeenEvent event) {
        var said = new ArrayList<String>();
        for (var field : List.of("role", "requestedOn", "openedOn", "dateSource", "amount", "communeCode", "channel")) {
            if (event.data().hasNonNull(field)) {
                said.add(field + " " + event.text(field));
            }
        }
        return String.join(", ", said);
    }
}
