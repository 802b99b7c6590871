package fr.passerelle.beneficiary.person.api;

import static java.util.stream.Collectors.joining;

import fr.passerelle.beneficiary.access.NirReaders;
import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.person.FranceTravailId;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Finds people by an exact identifier, or by a name as somebody heard it.
@ApplicationScoped
class SearchPeople {
    static final int AT_MOST = 25;

    private final BeneficiaryViews views;
    private final SearchByName byName;
    private final ProtectedIdentifiers identifiers;
    private final Caller caller;
    private final Texts texts;

    SearchPeople(
            BeneficiaryViews views, SearchByName byName, ProtectedIdentifiers identifiers, Caller caller, Texts texts) {
        this.views = views;
        this.byName = byName;
        this.identifiers = identifiers;
        this.caller = caller;
        this.texts = texts;
    }

    List<BeneficiarySummary> find(BeneficiarySearch search) {
        if (!search.isClear()) {
            throw new Refusal(Refusal.Kind.INVALID, "search-criterion");
        }
        if (search.nir() != null) {
            return byNir(search.nir());
        }
        if (search.name() != null) {
            return byName(search.name(), search);
        }
        if (search.franceTravailId() != null) {
            return byFranceTravailId(search.franceTravailId());
        }
        if (search.numeroDemandeRsa() != null) {
            return exactly(
                    "h.id in (select household_id from rsa_right where request_number = :number)",
                    Map.of("number", search.numeroDemandeRsa().strip()));
        }
        return byMatricule(Objects.requireNonNull(search.matricule()));
    }

    private List<BeneficiarySummary> byNir(String written) {
        if (!NirReaders.include(caller)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "nir-reserved");
        }
        var nir = Nir.read(written)
                .orElseThrow(
                        () -> invalid("nir", Nir.faultOf(written).orElseThrow().rule()));
        var owners = caller.departements().stream()
                .flatMap(departement -> identifiers.owner(departement, Kind.PERSON_NIR, nir.body()).stream())
                .toList();
        return owners.isEmpty() ? List.of() : exactly("p.id in (:ids)", Map.of("ids", owners));
    }

    private List<BeneficiarySummary> byFranceTravailId(String written) {
        var number =
                FranceTravailId.read(written).orElseThrow(() -> invalid("franceTravailId", "france-travail-id-format"));
        return exactly("p.france_travail_id = :number", Map.of("number", number.value()));
    }

    /// In the usual form of a Caf; at the MSA the number is a NIR and is searched as one.
    private List<BeneficiarySummary> byMatricule(String written) {
        var number =
                written.replaceAll("\\s", "").replaceFirst("^0+(?=.{7})", "").replaceFirst("^(.{7})0+$", "$1");
        return exactly("h.matricule = :number", Map.of("number", number));
    }

    private List<BeneficiarySummary> byName(String written, BeneficiarySearch search) {
        var key = NameKey.of(List.of(written));
        if (key.isEmpty()) {
            throw invalid("name", "name-empty");
        }
        var ids = byName.find(new SearchByName.Sought(key, search.birthDate(), search.communeCode()), AT_MOST);
        if (ids.isEmpty()) {
            return List.of();
        }
        return views.matching(
                "p.id in (:ids)",
                "array_position(cast(:order as uuid[]), p.id)",
                Map.of("ids", ids, "order", ids.stream().map(UUID::toString).collect(joining(",", "{", "}"))),
                AT_MOST);
    }

    private List<BeneficiarySummary> exactly(String condition, Map<String, Object> parameters) {
        return views.matching(condition, "p.id", new LinkedHashMap<>(parameters), AT_MOST);
    }

    private Refusal invalid(String field, String rule) {
        return new Refusal(Refusal.Kind.INVALID, rule, Map.of(), List.of(texts.refused(field, rule, Map.of())));
    }
}
