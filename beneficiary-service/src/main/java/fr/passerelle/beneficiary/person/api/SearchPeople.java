package fr.passerelle.beneficiary.person.api;

import static java.util.stream.Collectors.joining;

import fr.passerelle.beneficiary.access.NirReaders;
import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.person.FranceTravailId;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Ntt;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.sql.Sql;
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

    /// A number of a file that was merged leads to who stands for it.
    private static final String OF_EITHER_FILE =
            "p.id in (select coalesce(file.merged_into, file.id) from person file where file.%s = :number)";

    private final BeneficiaryViews views;
    private final SearchByName byName;
    private final ProtectedIdentifiers identifiers;
    private final Sql sql;
    private final Caller caller;
    private final Texts texts;

    SearchPeople(
            BeneficiaryViews views,
            SearchByName byName,
            ProtectedIdentifiers identifiers,
            Sql sql,
            Caller caller,
            Texts texts) {
        this.views = views;
        this.byName = byName;
        this.identifiers = identifiers;
        this.sql = sql;
        this.caller = caller;
        this.texts = texts;
    }

    List<BeneficiarySummary> find(BeneficiarySearch search) {
        if (!search.hasOneCriterion()) {
            throw new Refusal(Refusal.Kind.INVALID, "search-criterion");
        }
        if (search.nir() != null) {
            return byNir(search.nir());
        }
        if (search.ntt() != null) {
            return byNtt(search.ntt());
        }
        return byOtherThanNationalNumber(search);
    }

    private List<BeneficiarySummary> byOtherThanNationalNumber(BeneficiarySearch search) {
        if (search.name() != null) {
            return byName(search.name(), search);
        }
        if (search.franceTravailId() != null) {
            return byFranceTravailId(search.franceTravailId());
        }
        if (search.departementNumber() != null) {
            return exactly(
                    OF_EITHER_FILE.formatted("departement_number"),
                    Map.of("number", search.departementNumber().strip()));
        }
        if (search.numeroDemandeRsa() != null) {
            return exactly(
                    "h.id in (select household_id from rsa_right where request_number = :number)",
                    Map.of("number", search.numeroDemandeRsa().strip()));
        }
        return byMatricule(Objects.requireNonNull(search.matricule()));
    }

    private List<BeneficiarySummary> byNir(String written) {
        requireNirReader();
        var nir = Nir.read(written)
                .orElseThrow(
                        () -> invalid("nir", Nir.faultOf(written).orElseThrow().rule()));
        return byOwner(Kind.PERSON_NIR, nir.body());
    }

    /// Stands for a NIR, and is read by the same.
    private List<BeneficiarySummary> byNtt(String written) {
        requireNirReader();
        var ntt = Ntt.read(written).orElseThrow(() -> invalid("ntt", "ntt-format"));
        return byOwner(Kind.PERSON_NTT, ntt.value());
    }

    private List<BeneficiarySummary> byOwner(Kind kind, String lookup) {
        var owners = caller.departements().stream()
                .flatMap(departement -> identifiers.owner(departement, kind, lookup).stream())
                .toList();
        return owners.isEmpty() ? List.of() : exactly("p.id in (:ids)", Map.of("ids", owners));
    }

    private List<BeneficiarySummary> byFranceTravailId(String written) {
        var number =
                FranceTravailId.read(written).orElseThrow(() -> invalid("franceTravailId", "france-travail-id-format"));
        return exactly(OF_EITHER_FILE.formatted("france_travail_id"), Map.of("number", number.value()));
    }

    /// In the usual form of a Caf. At the MSA the number is a NIR: reserved and looked up as one, at each
    /// body of the MSA that has a household here.
    private List<BeneficiarySummary> byMatricule(String written) {
        var text = written.replaceAll("\\s", "");
        var nir = Nir.read(text);
        if (nir.isPresent()) {
            requireNirReader();
            return byMsaNumber(nir.orElseThrow());
        }
        var number = text.replaceFirst("^0+(?=.{7})", "").replaceFirst("^(.{7})0+$", "$1");
        return exactly("h.matricule = :number", Map.of("number", number));
    }

    private List<BeneficiarySummary> byMsaNumber(Nir nir) {
        var households = caller.departements().stream()
                .flatMap(departement ->
                        identifiers
                                .owners(departement, Kind.HOUSEHOLD_MATRICULE, atEachMsa(departement, nir))
                                .values()
                                .stream())
                .toList();
        return households.isEmpty() ? List.of() : exactly("h.id in (:ids)", Map.of("ids", households));
    }

    private List<String> atEachMsa(String departement, Nir nir) {
        return sql.all(
                "select distinct organisme from household where departement = ? and regime = 'MSA'",
                row -> "MSA-" + row.getString(1) + ":" + nir.body(),
                departement);
    }

    private void requireNirReader() {
        if (!NirReaders.include(caller)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "nir-reserved");
        }
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
