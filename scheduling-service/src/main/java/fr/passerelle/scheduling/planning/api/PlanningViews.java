package fr.passerelle.scheduling.planning.api;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.scheduling.planning.Party;
import fr.passerelle.scheduling.planning.Planning;
import fr.passerelle.scheduling.planning.PlanningRefused;
import fr.passerelle.scheduling.planning.PlanningStatus;
import fr.passerelle.scheduling.planning.Plannings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Plannings as they are shown, and who asks.
@ApplicationScoped
class PlanningViews {
    private final Plannings plannings;
    private final Pages pages;
    private final Session entities;
    private final Caller caller;

    PlanningViews(Plannings plannings, Pages pages, Session entities, Caller caller) {
        this.plannings = plannings;
        this.pages = pages;
        this.entities = entities;
        this.caller = caller;
    }

    Party party() {
        return new Party(caller.organisationId(), caller.subject(), caller.isFrom("DEPARTEMENT"));
    }

    @Transactional
    PlanningResponse one(UUID id) {
        return PlanningResponse.of(plannings.byId(id).orElseThrow(PlanningRefused::unknown));
    }

    /// With the version that the flush of the current change has made.
    PlanningResponse shown(Planning planning) {
        entities.flush();
        return PlanningResponse.of(planning);
    }

    @Transactional
    Page<PlanningResponse> page(
            @Nullable UUID siteId, @Nullable PlanningStatus status, @Nullable Integer limit, @Nullable String cursor) {
        var page = pages.request("plannings", limit, cursor);
        return pages.page(
                        page,
                        plannings.page(siteId, status, page),
                        one -> List.of(one.id().toString()))
                .map(PlanningResponse::of);
    }
}
