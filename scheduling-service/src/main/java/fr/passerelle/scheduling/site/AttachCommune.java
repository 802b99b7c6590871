package fr.passerelle.scheduling.site;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says which communes a site serves, from when until when.
@ApplicationScoped
public class AttachCommune {
    /// Beyond, a day is a slip of the keyboard.
    private static final int LONGEST_YEARS = 50;

    private final Sites sites;
    private final Event<CommuneAttached> attached;
    private final Clock clock;

    AttachCommune(Sites sites, Event<CommuneAttached> attached, Clock clock) {
        this.sites = sites;
        this.attached = attached;
        this.clock = clock;
    }

    /// @param until last day, none while nobody knows it
    public record Period(LocalDate since, @Nullable LocalDate until) {}

    @Transactional
    public Site attach(UUID siteId, String communeCode, Period period) {
        var site = sites.byId(siteId).orElseThrow(DescribeSite::unknown);
        DescribeSite.requireWithin(site.departement(), communeCode);
        if (period.until() != null && period.until().isBefore(period.since())) {
            throw new Refusal(Refusal.Kind.INVALID, "attachment-period");
        }
        requireNear("since", period.since());
        if (period.until() != null) {
            requireNear("until", period.until());
        }
        requireFree(site, communeCode, period);
        var commune = new SiteCommune(Ids.next(), site, communeCode, period.since(), period.until());
        sites.attach(commune);
        sites.touch(site);
        attached.fire(new CommuneAttached(site.id(), site.departement(), communeCode));
        return site;
    }

    /// Ends what is open or ends later, so that another site can serve the commune from the day after.
    @Transactional
    public Site detach(UUID siteId, long version, String communeCode, LocalDate lastDay) {
        var site = sites.byId(siteId).orElseThrow(DescribeSite::unknown);
        IfMatch.check(version, site.version());
        var commune = sites.communesOf(List.of(siteId)).stream()
                .filter(one -> one.communeCode().equals(communeCode) && one.overlaps(lastDay, lastDay))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.CONFLICT, "commune-not-attached", Map.of("commune", communeCode)));
        requireNear("until", lastDay);
        commune.endOn(lastDay);
        sites.touch(site);
        return site;
    }

    private void requireNear(String name, LocalDate day) {
        var latest = LocalDates.today(clock).plusYears(LONGEST_YEARS);
        if (day.isAfter(latest)) {
            throw new Refusal(Refusal.Kind.INVALID, "attachment-too-far", Map.of("name", name, "latest", latest));
        }
    }

    private void requireFree(Site site, String communeCode, Period period) {
        var others = site.type() == SiteType.ESPACE_INSERTION
                ? sites.espacesInsertionOf(site.departement(), communeCode)
                : sites.communesOf(List.of(site.id())).stream()
                        .filter(one -> one.communeCode().equals(communeCode))
                        .toList();
        if (others.stream().anyMatch(other -> other.overlaps(period.since(), period.until()))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commune-already-attached", Map.of("commune", communeCode));
        }
    }
}
