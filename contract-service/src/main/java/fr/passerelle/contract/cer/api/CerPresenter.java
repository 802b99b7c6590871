package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.Cer;
import fr.passerelle.contract.cer.LoadCer;
import fr.passerelle.contract.frein.Frein;
import fr.passerelle.contract.frein.OpenFreins;
import fr.passerelle.contract.orientation.Author;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// How much of a contract the caller sees: what stands in it is for those who write or validate it.
@ApplicationScoped
class CerPresenter {
    private static final String NARRATIVE = "cer:read-narrative";
    private static final String FREIN_FIRST = "blocking-frein-first";

    private final Caller caller;
    private final LoadCer load;
    private final OpenFreins freins;
    private final Texts texts;
    private final Clock clock;

    CerPresenter(Caller caller, LoadCer load, OpenFreins freins, Texts texts, Clock clock) {
        this.caller = caller;
        this.load = load;
        this.freins = freins;
        this.texts = texts;
        this.clock = clock;
    }

    Author author() {
        return new Author(caller.subject(), caller.organisationType(), caller.organisationId());
    }

    /// Whether what stands in it may be shown to the caller.
    boolean isReadable(Cer cer) {
        return caller.may(NARRATIVE) && load.isWriter(cer, author());
    }

    CerResponse show(Cer cer) {
        var readable = isReadable(cer);
        return CerResponse.of(
                cer, LocalDates.today(clock), readable, load.binomeOf(cer), readable ? warnings(cer) : List.of());
    }

    RestResponse<CerResponse> created(Cer cer) {
        return ResponseBuilder.<CerResponse>created(URI.create("/v1/cers/" + cer.id()))
                .entity(show(cer))
                .build();
    }

    private List<CerResponse.Warning> warnings(Cer cer) {
        var behind = cer.content()
                .commitments()
                .leftBehind(freins.blockingOf(cer.origin().personId()));
        if (behind.isEmpty()) {
            return List.of();
        }
        var codes = behind.stream().map(Frein::code).collect(Collectors.joining(", "));
        var message =
                texts.find("warning." + FREIN_FIRST, Map.of("freins", codes)).orElse(FREIN_FIRST);
        return List.of(new CerResponse.Warning(
                FREIN_FIRST, message, behind.stream().map(Frein::id).toList()));
    }
}
