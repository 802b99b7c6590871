package fr.passerelle.beneficiary.path.api;

import fr.passerelle.beneficiary.exit.Exit;
import fr.passerelle.beneficiary.path.NextStep;
import fr.passerelle.beneficiary.path.Step;
import fr.passerelle.beneficiary.path.StepStatus;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.site.Site;
import fr.passerelle.beneficiary.site.Sites;
import fr.passerelle.beneficiary.wording.French;
import fr.passerelle.platform.paper.FrenchTimes;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says a path to the person, in words that need no explanation.
@ApplicationScoped
class PathTexts {
    private final Sites sites;
    private final Texts texts;

    PathTexts(Sites sites, Texts texts) {
        this.sites = sites;
        this.texts = texts;
    }

    /// @param amount where it is paid and may be told
    String right(@Nullable RsaRight right, @Nullable BigDecimal amount) {
        if (right == null) {
            return text("path.right.none", Map.of());
        }
        var opened = right.opening().map(opening -> opening.openedOn()).orElse(right.stateSince());
        var days = Map.of("openedOn", FrenchTimes.day(opened), "since", FrenchTimes.day(right.stateSince()));
        var told = text("path.right." + right.state(), days);
        return amount == null ? told : told + " " + text("path.right.amount", Map.of("amount", French.euros(amount)));
    }

    String follower(@Nullable Step orientation, boolean concerned) {
        if (orientation == null) {
            return text(concerned ? "path.follower.none" : "path.follower.unneeded", Map.of());
        }
        var place = place(orientation.organisationId());
        var values = new HashMap<String, String>();
        put(values, "startsOn", orientation.details().startsOn());
        values.put("who", text("path.follower." + orientation.details().organisationType(), Map.of()));
        values.put("support", text("notice.pathway." + orientation.code(), Map.of()));
        values.put(
                "place",
                place.map(site -> text("path.follower.place", Map.of("label", site.label())))
                        .orElse(""));
        var told = text("path.follower.told", values);
        return place.flatMap(site -> Optional.ofNullable(site.publicLine()))
                .map(line -> told + " " + text("path.follower.phone", Map.of("phone", French.phone(line))))
                .orElse(told);
    }

    String binome(Step binome) {
        var values = new HashMap<String, String>();
        put(values, "startsOn", binome.details().startsOn());
        values.put("who", text("path.binome." + binome.details().organisationType(), Map.of()));
        var told = text("path.binome.told", values);
        return place(binome.organisationId())
                .flatMap(site -> Optional.ofNullable(site.publicLine()))
                .map(line -> told + " " + text("path.follower.phone", Map.of("phone", French.phone(line))))
                .orElse(told);
    }

    String contract(@Nullable Step contract, LocalDate on, boolean concerned) {
        if (contract == null) {
            return text(concerned ? "path.contract.none" : "path.contract.unneeded", Map.of());
        }
        var days = new HashMap<String, String>();
        put(days, "startsOn", contract.details().startsOn());
        put(days, "endsOn", contract.details().endsOn());
        var end = contract.details().endsOn();
        var ended = contract.status() == StepStatus.VALIDATED && end != null && end.isBefore(on);
        return text("path.contract." + (ended ? "ended" : contract.status()), days);
    }

    String appointment(@Nullable Step appointment) {
        var at = appointment == null ? null : appointment.details().startsAt();
        if (appointment == null || at == null) {
            return text("path.appointment.none", Map.of());
        }
        var modality = appointment.details().modality();
        var where = Optional.ofNullable(appointment.details().siteId())
                .flatMap(sites::byId)
                .filter(_ -> "SUR_SITE".equals(modality))
                .map(site -> text(
                        "path.appointment.place",
                        Map.of(
                                "label", site.label(),
                                "line", site.location().line(),
                                "commune", site.location().communeLabel())))
                .orElseGet(() -> text("path.appointment." + modality, Map.of()));
        return text(
                        "path.appointment.told",
                        Map.of(
                                "moment", FrenchTimes.moment(at),
                                "purpose", text("notice.motif." + appointment.code() + ".purpose", Map.of())))
                + " "
                + where;
    }

    /// @param withReason whether the caller may know why
    String exit(Exit exit, boolean withReason) {
        var day = Map.of("day", FrenchTimes.day(exit.exitedOn()));
        var category = "path.exit." + exit.reason().category();
        return withReason
                ? texts.find("path.exit." + exit.reason(), day).orElseGet(() -> text(category, day))
                : text(category, day);
    }

    String next(NextStep step) {
        return text("path.next." + step, Map.of());
    }

    String heading(String part) {
        return text("path.heading." + part, Map.of());
    }

    private String text(String key, Map<String, ?> values) {
        return texts.find(key, values).orElseThrow(() -> new IllegalStateException("no text " + key));
    }

    /// An organisation that has several sites is not shown by one of them.
    private Optional<Site> place(String organisationId) {
        var known = sites.ofOrganisation(organisationId);
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private static void put(Map<String, String> days, String name, @Nullable LocalDate day) {
        days.put(name, day == null ? "" : FrenchTimes.day(day));
    }
}
