package fr.passerelle.local.origin;

import java.util.List;
import java.util.stream.Collectors;

/// The way from each page to the others, the same on all of them.
final class Navigation {
    private record Place(String address, String name) {}

    private static final List<Place> PLACES = List.of(
            new Place("/", "Accueil"),
            new Place("/console", "Console"),
            new Place("/guides/", "Guides"),
            new Place("/#evenements", "Événements"),
            new Place("/#comptes", "Comptes"),
            new Place("/mails", "Courriels et SMS"));

    private Navigation() {}

    /// @param current address of the page that shows it
    static String from(String current) {
        return PLACES.stream()
                .map(place -> "<li><a href=\"%s\"%s>%s</a></li>"
                        .formatted(
                                place.address(),
                                place.address().equals(current) ? " aria-current=\"page\"" : "",
                                place.name()))
                .collect(Collectors.joining("", "<nav class=\"site\" aria-label=\"Le portail\"><ul>", "</ul></nav>"));
    }
}
