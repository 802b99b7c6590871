package fr.passerelle.demo.step;

import fr.passerelle.demo.event.SeenEvent;
import fr.passerelle.demo.screen.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The facts as a subscriber reads them: ids, codes, dates and amounts.
public record ShowEvents(Stage stage) {
    static final List<String> SAID = List.of(
            "role",
            "requestedOn",
            "openedOn",
            "amount",
            "template",
            "channel",
            "motif",
            "startsAt",
            "profil",
            "code",
            "outcome",
            "pathway",
            "party",
            "actionType",
            "organisationId",
            "startsOn",
            "endsOn");

    /// @param as who reads them, for the reader
    /// @param openings how many openings the report announced
    /// @param summaries what each event announces, in a sentence
    /// @return what this run has announced
    public List<SeenEvent> all(String as, long openings, Properties summaries) {
        stage.screen().step("Les événements, tels qu'ils ont passé");
        var events = stage.events()
                .until("Les ouvertures de droit", Stage.PATIENCE, seen -> count(seen, "RsaRightOpened") >= openings);
        stage.screen().aside(as);
        var types =
                events.stream().collect(Collectors.groupingBy(SeenEvent::type, TreeMap::new, Collectors.counting()));
        var rows = new ArrayList<List<String>>();
        types.forEach(
                (type, count) -> rows.add(List.of("%6d".formatted(count), type, summaries.getProperty(type, ""))));
        stage.screen().table(List.of("nombre", "événement", "ce qu'il annonce"), rows);
        return events;
    }

    /// The facts about one person that the reader has not seen yet, in the order in which they happened.
    void passed(Person person, String last) {
        stage.events().until(last + " de " + person.name(), Stage.PATIENCE, has(last, person)).stream()
                .filter(event -> event.isAbout(person.id()) && stage.told().add(event.id()))
                .sorted(Comparator.comparing(SeenEvent::time))
                .forEach(event -> stage.screen()
                        .entry("⇢ %s  %-24s ".formatted(Stage.time(event.time()), event.name()), said(event)));
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
                said.add(Words.said(field, value(field, event.text(field))));
            }
        }
        return String.join(", ", said);
    }

    private static String value(String field, String value) {
        return switch (field) {
            case "requestedOn", "openedOn", "startsOn", "endsOn" -> Stage.day(LocalDate.parse(value));
            case "startsAt" -> Stage.dayAndHour(Instant.parse(value));
            case "amount" -> Stage.euros(new BigDecimal(value));
            default -> Words.of(field, value);
        };
    }
}
