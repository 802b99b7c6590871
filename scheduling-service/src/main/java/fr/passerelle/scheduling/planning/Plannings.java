package fr.passerelle.scheduling.planning;

import fr.passerelle.platform.paging.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The plannings of the départements in scope.
public interface Plannings {
    void add(Planning planning);

    Optional<Planning> byId(UUID id);

    List<Planning> page(@Nullable UUID siteId, @Nullable PlanningStatus status, PageRequest page);
}
