package fr.passerelle.beneficiary.rupture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.passerelle.beneficiary.right.OpenedPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A right opened, or something was told of a path: it is watched from that day on.
@ApplicationScoped
public class WatchPath implements OpenedPaths {
    private final Watches watches;
    private final Patience patience;

    WatchPath(Watches watches, Patience patience) {
        this.watches = watches;
        this.patience = patience;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(List<Subject> subjects, LocalDate on) {
        var start = new Sign(SignKind.START, on);
        subjects.stream()
                .collect(groupingBy(Subject::departement, mapping(Subject::personId, toList())))
                .forEach((departement, people) ->
                        watches.begin(people, departement, on, patience.lostOn(start, departement, on)));
    }

    /// It is looked at soon.
    ///
    /// @param on day of the fact
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(UUID personId, String departement, LocalDate on) {
        watches.lookAt(personId, departement, on);
    }
}
