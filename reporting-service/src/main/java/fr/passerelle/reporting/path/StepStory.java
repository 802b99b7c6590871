package fr.passerelle.reporting.path;

import fr.passerelle.reporting.path.Steps.Contract;
import fr.passerelle.reporting.path.Steps.Orientation;
import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// How steps are kept as parts of a person's story: a part a right, an orientation or a contract, under its own id.
final class StepStory {
    private static final String RIGHT = "RIGHT ";
    private static final String ORIENTATION = "ORIENTATION ";
    private static final String CONTRACT = "CONTRACT ";

    private StepStory() {}

    /// A part with the name that it has in the story.
    record Named(String name, Part part) {}

    static Named reception(UUID rsaRightId, LocalDate receivedOn, Told told) {
        return new Named(RIGHT + rsaRightId, Part.of(told, receivedOn, null));
    }

    static Named orientation(Orientation step, Told told) {
        return new Named(
                ORIENTATION + step.id(),
                Part.of(
                        told,
                        step.decidedOn(),
                        step.communeCode(),
                        Integer.toString(step.rank()),
                        written(step.clockStartedOn())));
    }

    static Named contract(Contract step, Told told) {
        return new Named(
                CONTRACT + step.id(),
                Part.of(
                        told,
                        step.validatedOn(),
                        step.communeCode(),
                        Integer.toString(step.rank()),
                        written(step.orientedOn()),
                        written(step.orientationId())));
    }

    static Steps read(String departement, Map<String, Part> story) {
        return new Steps(
                departement,
                parts(story, RIGHT, (_, part) -> part.day()),
                parts(story, ORIENTATION, StepStory::orientation),
                parts(story, CONTRACT, StepStory::contract));
    }

    private static Orientation orientation(UUID id, Part part) {
        return new Orientation(
                id,
                Integer.parseInt(part.code(0)),
                part.day(),
                said(part, 1).map(LocalDate::parse).orElse(null),
                part.communeCode());
    }

    private static Contract contract(UUID id, Part part) {
        return new Contract(
                id,
                Integer.parseInt(part.code(0)),
                part.day(),
                said(part, 1).map(LocalDate::parse).orElse(null),
                said(part, 2).map(UUID::fromString).orElse(null),
                part.communeCode());
    }

    private static <T> List<T> parts(Map<String, Part> story, String kind, BiFunction<UUID, Part, T> reading) {
        return story.entrySet().stream()
                .filter(part -> part.getKey().startsWith(kind))
                .map(part -> reading.apply(UUID.fromString(part.getKey().substring(kind.length())), part.getValue()))
                .toList();
    }

    private static Optional<String> said(Part part, int place) {
        return Optional.of(part.code(place)).filter(code -> !code.isEmpty());
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
