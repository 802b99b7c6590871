package fr.passerelle.beneficiary.household.persistence;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Matricule;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.secrecy.FieldCipher;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PanacheHouseholds implements Households, PanacheRepositoryBase<Household, UUID> {
    private final ProtectedIdentifiers identifiers;
    private final FieldCipher cipher;

    PanacheHouseholds(ProtectedIdentifiers identifiers, FieldCipher cipher) {
        this.identifiers = identifiers;
        this.cipher = cipher;
    }

    @Override
    public Optional<Household> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Household> byMatricule(String departement, Matricule number) {
        if (number.isSecret()) {
            return identifiers
                    .owner(departement, Kind.HOUSEHOLD_MATRICULE, lookup(number))
                    .flatMap(this::byId);
        }
        return find(
                        "departement = ?1 and regime = ?2 and organisme = ?3 and matricule = ?4",
                        departement,
                        number.regime(),
                        number.organisme(),
                        number.number())
                .firstResultOptional();
    }

    @Override
    public Optional<Household> awaitingMatricule(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? Optional.empty()
                : find(
                                "select h from Household h join h.memberships m "
                                        + "where h.regime is null and m.until is null and m.personId in ?1 order by h.id",
                                personIds)
                        .firstResultOptional();
    }

    @Override
    public List<Household> awaitingMatricule(String departement, String communeCode, Collection<LocalDate> birthDates) {
        return birthDates.isEmpty()
                ? List.of()
                : list(
                        "select distinct h from Household h join h.memberships m join Person p on p.id = m.personId "
                                + "where h.departement = ?1 and h.regime is null and h.address.communeCode = ?2 "
                                + "and m.until is null and p.identity.birthDate in ?3",
                        departement,
                        communeCode,
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
    public void affiliate(Household household, Matricule number) {
        household.affiliate(number);
        if (number.isSecret()) {
            identifiers.put(
                    household.departement(), Kind.HOUSEHOLD_MATRICULE, household.id(), lookup(number), number.number());
        }
    }

    @Override
    public void preserve(Household household, Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        var lines = new TreeMap<>(values)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n"));
        getSession()
                .createNativeMutationQuery("""
                        insert into household_preserved (household_id, departement, ciphertext) values (?1, ?2, ?3)
                        on conflict (household_id) do update set ciphertext = excluded.ciphertext""")
                .setParameter(1, household.id())
                .setParameter(2, household.departement())
                .setParameter(3, cipher.encrypt(lines, "household_preserved:" + household.id()))
                .executeUpdate();
    }

    /// Equal numbers of two bodies are two households.
    private static String lookup(Matricule number) {
        return number.organisationId() + ":" + number.number();
    }
}
