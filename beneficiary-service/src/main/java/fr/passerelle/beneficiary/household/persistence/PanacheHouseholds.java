package fr.passerelle.beneficiary.household.persistence;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Matricule;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PanacheHouseholds implements Households, PanacheRepositoryBase<Household, UUID> {
    private static final String PRESERVE = """
            insert into household_preserved (household_id, departement, ciphertext) values (?, ?, ?)
            on conflict (household_id) do update set ciphertext = excluded.ciphertext""";

    private final Sql sql;
    private final ProtectedIdentifiers identifiers;
    private final FieldCipher cipher;

    PanacheHouseholds(Sql sql, ProtectedIdentifiers identifiers, FieldCipher cipher) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.cipher = cipher;
    }

    @Override
    public Optional<Household> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Map<Matricule, Household> byMatricules(String departement, Collection<Matricule> numbers) {
        var found = new HashMap<Matricule, Household>();
        var secret = numbers.stream().filter(Matricule::isSecret).toList();
        var owners = identifiers.owners(
                departement,
                Kind.HOUSEHOLD_MATRICULE,
                secret.stream().map(Matricule::key).toList());
        var byId = byIds(owners.values());
        for (var number : secret) {
            Optional.ofNullable(owners.get(number.key()))
                    .map(byId::get)
                    .ifPresent(household -> found.put(number, household));
        }
        var clear = numbers.stream().filter(number -> !number.isSecret()).toList();
        var byKey = clear.isEmpty() ? Map.<String, Household>of() : byClearNumber(departement, clear);
        for (var number : clear) {
            Optional.ofNullable(byKey.get(number.key())).ifPresent(household -> found.put(number, household));
        }
        return found;
    }

    private Map<UUID, Household> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("from Household h left join fetch h.memberships where h.id in ?1", ids).stream()
                        .collect(Collectors.toMap(Household::id, Function.identity()));
    }

    private Map<String, Household> byClearNumber(String departement, List<Matricule> numbers) {
        return list(
                        "from Household h left join fetch h.memberships where h.departement = ?1 "
                                + "and h.regime in ?2 and h.organisme in ?3 and h.matricule in ?4",
                        departement,
                        numbers.stream().map(Matricule::regime).distinct().toList(),
                        numbers.stream().map(Matricule::organisme).distinct().toList(),
                        numbers.stream().map(Matricule::number).toList())
                .stream()
                .collect(Collectors.toMap(PanacheHouseholds::key, Function.identity()));
    }

    private static String key(Household household) {
        return household.payer().orElseThrow() + ":" + household.matricule().orElseThrow();
    }

    @Override
    public List<Household> awaitingMatricule(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : list(
                        "from Household h left join fetch h.memberships where h.id in (select a.id from Household a "
                                + "join a.memberships m where a.regime is null and m.until is null "
                                + "and m.personId in ?1) order by h.id",
                        personIds);
    }

    @Override
    public List<Household> awaitingMatricule(
            String departement, Collection<String> communeCodes, Collection<LocalDate> birthDates) {
        return communeCodes.isEmpty() || birthDates.isEmpty()
                ? List.of()
                : list(
                        "from Household h left join fetch h.memberships where h.id in (select a.id from Household a "
                                + "join a.memberships m join Person p on p.id = m.personId "
                                + "where a.departement = ?1 and a.regime is null and a.address.communeCode in ?2 "
                                + "and m.until is null and p.identity.birthDate in ?3) order by h.id",
                        departement,
                        communeCodes,
                        birthDates);
    }

    @Override
    public Optional<Household> currentOf(UUID personId) {
        return find(
                        "select h from Household h join h.memberships m "
                                + "where m.until is null and m.personId = ?1 order by m.since desc, h.id desc",
                        personId)
                .firstResultOptional();
    }

    @Override
    public void add(Household household) {
        persist(household);
    }

    @Override
    public void addAll(List<Household> households) {
        persist(households);
        flush();
    }

    @Override
    public void affiliate(Household household, Matricule number) {
        household.affiliate(number);
        if (number.isSecret()) {
            identifiers.put(
                    household.departement(), Kind.HOUSEHOLD_MATRICULE, household.id(), number.key(), number.number());
        }
    }

    @Override
    public void preserve(Map<Household, Map<String, String>> values) {
        sql.batch(PRESERVE, List.copyOf(values.entrySet()), one -> {
            var household = one.getKey();
            var context = "household_preserved:" + household.id();
            return new Object[] {household.id(), household.departement(), cipher.encrypt(lines(one.getValue()), context)
            };
        });
    }

    private static String lines(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
