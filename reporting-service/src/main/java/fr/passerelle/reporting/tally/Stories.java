package fr.passerelle.reporting.tally;

import java.util.Map;

/// What several events told of the same subject, kept until there is enough of it to be counted. No event
/// says it all, and they come in any order.
public interface Stories {
    /// Adds a part, unless a later word on it is known. Until the end of the transaction nobody else adds
    /// to the story, or two services' facts would not see each other.
    ///
    /// @param name of the part, once a story
    /// @return all the parts known now, by name
    Map<String, Part> tell(Subject subject, String name, Part part);

    /// All the parts known now, by name; held as in [#tell(Subject, String, Part)].
    Map<String, Part> held(Subject subject);
}
