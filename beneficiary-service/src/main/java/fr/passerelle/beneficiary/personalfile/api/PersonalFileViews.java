package fr.passerelle.beneficiary.personalfile.api;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.personalfile.CollectPersonalFile;
import fr.passerelle.beneficiary.personalfile.PersonalFile;
import fr.passerelle.beneficiary.personalfile.api.PersonalFileResponse.Controller;
import fr.passerelle.beneficiary.personalfile.api.PersonalFileResponse.Elsewhere;
import fr.passerelle.beneficiary.personalfile.api.PersonalFileResponse.Entry;
import fr.passerelle.beneficiary.personalfile.api.PersonalFileResponse.Field;
import fr.passerelle.beneficiary.personalfile.api.PersonalFileResponse.Note;
import fr.passerelle.beneficiary.personalfile.api.PersonalFileResponse.Section;
import fr.passerelle.beneficiary.privacy.PrivacyRefused;
import fr.passerelle.beneficiary.privacy.PrivacyRequests;
import fr.passerelle.beneficiary.privacy.TreatPrivacyRequest;
import fr.passerelle.platform.audit.ReadAudit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The personal file that a request of access gives, with its words.
@ApplicationScoped
class PersonalFileViews {
    private static final String FORM = "urn:passerelle:personal-file:v1";
    private static final Map<String, List<String>> ELSEWHERE = Map.of(
            "scheduling",
                    List.of(
                            "/v1/invitations?beneficiaryId=%s",
                            "/v1/appointments?beneficiaryId=%s", "/v1/appointments/accesses?beneficiaryId=%s"),
            "partner",
                    List.of(
                            "/v1/orientations?beneficiaryId=%s", "/v1/binomes?beneficiaryId=%s",
                            "/v1/referrals?beneficiaryId=%s", "/v1/orientations/accesses?beneficiaryId=%s"),
            "contract",
                    List.of(
                            "/v1/cers?beneficiaryId=%s",
                            "/v1/cers/awaited?beneficiaryId=%s", "/v1/cers/accesses?beneficiaryId=%s"),
            "reporting", List.of());

    private final PrivacyRequests requests;
    private final TreatPrivacyRequest treat;
    private final CollectPersonalFile collect;
    private final BeneficiarySettings settings;
    private final ReadAudit audit;
    private final FieldTexts texts;

    PersonalFileViews(
            PrivacyRequests requests,
            TreatPrivacyRequest treat,
            CollectPersonalFile collect,
            BeneficiarySettings settings,
            ReadAudit audit,
            FieldTexts texts) {
        this.requests = requests;
        this.treat = treat;
        this.collect = collect;
        this.settings = settings;
        this.audit = audit;
        this.texts = texts;
    }

    PersonalFileResponse of(UUID requestId, Instant now) {
        var request = requests.byId(requestId).orElseThrow(PrivacyRefused::unknown);
        treat.requireExport(request, now);
        var person = request.personId().orElseThrow(PrivacyRefused::unknown);
        audit.shown(person, request.departement(), "personal-file", "nir", "narrative");
        var file = collect.of(person, request.departement());
        return new PersonalFileResponse(
                FORM,
                requestId,
                person,
                now,
                controller(request.departement()),
                file.sections().stream().map(this::section).toList(),
                file.withheld().stream().map(this::note).toList(),
                Stream.of("scheduling", "partner", "contract", "reporting")
                        .map(service -> elsewhere(service, person))
                        .toList(),
                Stream.of("rectification", "erasure", "objection", "complaint")
                        .map(right -> texts.text("right." + right))
                        .toList());
    }

    private Controller controller(String departement) {
        var sender = Objects.requireNonNull(
                settings.senders().get(departement),
                () -> "no sender is set: passerelle.beneficiary.senders." + departement);
        return new Controller(sender.name(), sender.address(), sender.phone(), sender.email());
    }

    private Section section(PersonalFile.Section section) {
        var code = section.section().code();
        return new Section(
                code,
                texts.text(code + ".title"),
                texts.text(code + ".purpose"),
                texts.text(code + ".source"),
                texts.text(code + ".kept"),
                section.rows().stream().map(this::entry).toList());
    }

    /// What is not known has no line.
    private Entry entry(Map<String, @Nullable Object> row) {
        return new Entry(row.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field(field.getKey(), Objects.requireNonNull(field.getValue())))
                .toList());
    }

    private Field field(String code, Object value) {
        return texts.of(code, value);
    }

    private Note note(PersonalFile.Withheld withheld) {
        var code = withheld.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Note(code, texts.text("withheld." + code + ".what"), texts.text("withheld." + code + ".why"));
    }

    private Elsewhere elsewhere(String service, UUID person) {
        return new Elsewhere(
                service,
                texts.text("elsewhere." + service + ".holds"),
                Objects.requireNonNull(ELSEWHERE.get(service)).stream()
                        .map(path -> path.formatted(person))
                        .toList(),
                service.equals("reporting") ? texts.text("elsewhere.reporting.remark") : null);
    }
}
