package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lines of the lists, encrypted, as long as they are needed.
public interface ListLines {
    void add(UUID listId, String departement, List<ListedCells> lines);

    /// @param outcome these alone, where one is asked for
    /// @param after the number of the last line of the page before
    List<ListLine> page(UUID listId, @Nullable LineOutcome outcome, int after, int rows);

    /// What to register next.
    List<ListLine> toRegister(UUID listId, int most);

    /// Those of these numbers.
    List<ListLine> numbered(UUID listId, Collection<Integer> numbers);

    /// What was decided of a line before is forgotten.
    void judge(UUID listId, Map<Integer, Judgement> judgements);

    void decide(UUID listId, Map<Integer, LineChoice> choices);

    /// Who stands in a line from now on; what the line said is destroyed.
    void registered(UUID listId, Map<Integer, UUID> people);

    void changed(UUID listId, int number, Judgement now);

    /// How many lines of each outcome.
    Map<LineOutcome, Integer> counts(UUID listId);

    /// How many lines of each decision.
    Map<LineDecision, Integer> decisions(UUID listId);

    /// How many lines there are to register.
    int due(UUID listId);

    /// Whether a line of the list registered the person.
    boolean hasRegistered(UUID listId, UUID personId);

    /// Destroys all lines of the lists.
    void forget(Collection<UUID> listIds);
}
