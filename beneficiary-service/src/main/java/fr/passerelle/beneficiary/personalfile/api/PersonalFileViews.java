package fr.passerelle.beneficiary.personalfile.api;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.privacy.PrivacyRefused;
import fr.passerelle.beneficiary.privacy.PrivacyRequests;
import fr.passerelle.beneficiary.privacy.TreatPrivacyRequest;
import fr.passerelle.platform.personalfile.PersonalFile;
import fr.passerelle.platform.personalfile.PersonalFile.Controller;
import fr.passerelle.platform.personalfile.PersonalFile.Elsewhere;
import fr.passerelle.platform.personalfile.PersonalFiles;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The personal file that a request of access gives, and where those of the other services are, to be enclosed.
@ApplicationScoped
class PersonalFileViews {
    private static final List<Enclosure> ENCLOSURES = List.of(
            new Enclosure("scheduling", "/v1/appointments"),
            new Enclosure("partner", "/v1/orientations"),
            new Enclosure("contract", "/v1/cers"),
            new Enclosure("reporting", "/v1/statistics"));

    private final PrivacyRequests requests;
    private final TreatPrivacyRequest treat;
    private final PersonalFiles files;
    private final BeneficiarySettings settings;
    private final Texts texts;

    PersonalFileViews(
            PrivacyRequests requests,
            TreatPrivacyRequest treat,
            PersonalFiles files,
            BeneficiarySettings settings,
            Texts texts) {
        this.requests = requests;
        this.treat = treat;
        this.files = files;
        this.settings = settings;
        this.texts = texts;
    }

    private record Enclosure(String service, String path) {}

    PersonalFile of(UUID requestId, Instant now) {
        var request = requests.byId(requestId).orElseThrow(PrivacyRefused::unknown);
        treat.requireExport(request, now);
        var person = request.personId().orElseThrow(PrivacyRefused::unknown);
        return files.of(person, "personal-file", "nir", "narrative")
                .answering(
                        requestId,
                        controller(request.departement()),
                        ENCLOSURES.stream().map(one -> elsewhere(one, person)).toList());
    }

    private Controller controller(String departement) {
        var sender = settings.senders().get(departement);
        if (sender == null) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "personal-file-without-controller", Map.of("departement", departement));
        }
        return new Controller(sender.name(), sender.address(), sender.phone(), sender.email());
    }

    private Elsewhere elsewhere(Enclosure enclosure, UUID person) {
        var key = "personal-file.elsewhere." + enclosure.service;
        return new Elsewhere(
                enclosure.service,
                texts.find(key, Map.of()).orElseThrow(() -> new IllegalStateException("no text " + key)),
                List.of(
                        "%s/personal-file?beneficiaryId=%s".formatted(enclosure.path, person),
                        "%s/personal-file/document?beneficiaryId=%s".formatted(enclosure.path, person)));
    }
}
