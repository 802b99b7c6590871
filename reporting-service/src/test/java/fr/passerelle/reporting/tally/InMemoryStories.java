package fr.passerelle.reporting.tally;

import java.util.HashMap;
import java.util.Map;

public final class InMemoryStories implements Stories {
    private final Map<Subject, Map<String, Part>> stories = new HashMap<>();

    @Override
    public Map<String, Part> tell(Subject subject, String name, Part part) {
        var story = stories.computeIfAbsent(subject, _ -> new HashMap<>());
        story.merge(name, part, (known, now) -> now.told().supersedes(known.told()) ? now : known);
        return Map.copyOf(story);
    }

    @Override
    public Map<String, Part> held(Subject subject) {
        return Map.copyOf(stories.getOrDefault(subject, Map.of()));
    }
}
