package fr.passerelle.scheduling.admission;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.person.Person;
import fr.passerelle.scheduling.site.DescribeSite;
import fr.passerelle.scheduling.site.SiteType;
import fr.passerelle.scheduling.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The conditions under which a site receives a person for a motif. Whoever has no profil yet is received all the same
/// for what comes before it.
@ApplicationScoped
public class Admission {
    private static final int BOTH_DIFFICULTIES = 2;

    private final Sites sites;

    Admission(Sites sites) {
        this.sites = sites;
    }

    public void require(Person person, Motif motif, UUID siteId, LocalDate on) {
        var site = sites.byId(siteId).orElseThrow(DescribeSite::unknown);
        requireRight(person, motif);
        requireProfil(person, motif, site.type());
        var commune = person.communeCode();
        var isServed = sites.communesOf(List.of(site.id())).stream()
                .anyMatch(served -> served.communeCode().equals(commune) && served.covers(on));
        if (!isServed) {
            throw refused("commune-non-rattachee", Map.of("commune", commune == null ? "inconnue" : commune));
        }
    }

    /// First the right, then whoever takes charge of the person; only the request itself comes before.
    public void requireRight(Person person, Motif motif) {
        var state = person.rightState();
        if (!motif.precedesRight() && (state == null || !state.isDecided())) {
            throw refused("droit-non-ouvert", Map.of("motif", motif.name()));
        }
    }

    public void requireProfil(Person person, Motif motif, SiteType type) {
        var profil = person.profil();
        if (motif.isSupport() && type == SiteType.ESPACE_INSERTION && (profil == null || profil != BOTH_DIFFICULTIES)) {
            throw refused("profil-non-eligible", Map.of("motif", motif.name()));
        }
    }

    private static Refusal refused(String reason, Map<String, Object> parameters) {
        return new Refusal(Refusal.Kind.INVALID, "admission-" + reason, parameters);
    }
}
