package fr.passerelle.contract;

import fr.passerelle.contract.frein.Frein;
import fr.passerelle.contract.frein.OpenFreins;
import fr.passerelle.contract.orientation.KnownOrientation;
import fr.passerelle.contract.orientation.LearnOrientation;
import fr.passerelle.contract.person.KnownPerson;
import fr.passerelle.contract.person.LearnPerson;
import fr.passerelle.contract.rightsinformation.RightsInformation;
import fr.passerelle.contract.rightsinformation.RightsInformationChannel;
import fr.passerelle.contract.rightsinformation.RightsInformations;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What other services have told of people, as the handlers record it.
@ApplicationScoped
public class Situations {
    private final LearnPerson learnPerson;
    private final LearnOrientation learnOrientation;
    private final RightsInformations informations;
    private final OpenFreins freins;
    private final Sql sql;
    private final Clock clock;

    Situations(
            LearnPerson learnPerson,
            LearnOrientation learnOrientation,
            RightsInformations informations,
            OpenFreins freins,
            Sql sql,
            Clock clock) {
        this.learnPerson = learnPerson;
        this.learnOrientation = learnOrientation;
        this.informations = informations;
        this.freins = freins;
        this.sql = sql;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDates.today(clock);
    }

    /// A person of Sceaux whom the espace insertion of Antony follows, told of their rights and duties.
    public UUID readyToSign() {
        var person = followedBy("92", "EI-92-ANTONY", "ESPACE_INSERTION");
        told(person, today());
        return person;
    }

    /// @return the person
    public UUID followedBy(String departement, String organisationId, String organisationType) {
        return oriented(departement, organisationId, organisationType, today());
    }

    public UUID oriented(String departement, String organisationId, String organisationType, LocalDate decidedOn) {
        var person = Ids.next();
        within(departement, () -> {
            learnPerson.handle(
                    new KnownPerson(person, departement, departement + "071", clock.instant()),
                    "CAF-" + departement + "1");
            learnOrientation.handle(
                    new KnownOrientation(
                            Ids.next(),
                            person,
                            departement,
                            KnownOrientation.Pathway.SOCIO_PROFESSIONNEL,
                            organisationId,
                            organisationType,
                            departement + "071",
                            decidedOn,
                            decidedOn,
                            1),
                    null);
        });
        return person;
    }

    /// A later decision on a person of the 92.
    public void reoriented(UUID person, String organisationId, String organisationType, LocalDate startsOn) {
        within(
                "92",
                () -> learnOrientation.handle(
                        new KnownOrientation(
                                Ids.next(),
                                person,
                                "92",
                                KnownOrientation.Pathway.SOCIO_PROFESSIONNEL,
                                organisationId,
                                organisationType,
                                "92071",
                                today(),
                                startsOn,
                                2),
                        null));
    }

    public void told(UUID person, LocalDate on) {
        within(
                "92",
                () -> informations.add(
                        new RightsInformation(person, "92", "2025-01", RightsInformationChannel.INTERVIEW, on)));
    }

    /// @return the frein
    public UUID heldBackByChildcare(UUID person) {
        var frein = Ids.next();
        within("92", () -> freins.replace(person, "92", List.of(new Frein(frein, "GARDE_ENFANTS", true))));
        return frein;
    }

    /// A cap of the département's own.
    public void capped(String departement, String value) {
        within(departement, () -> sql.update("""
                insert into dated_parameter values
                ('contract-term-cap.cer', ?, 'REGIME_2025', '2025-01-01', ?, 'Délibération', true)
                on conflict (code, regime, departement, valid_from) do update set value = excluded.value""", departement, value));
    }

    public void within(String departement, Runnable work) {
        TenantScope.within(
                Set.of(departement), () -> QuarkusTransaction.requiringNew().run(work));
    }
}
