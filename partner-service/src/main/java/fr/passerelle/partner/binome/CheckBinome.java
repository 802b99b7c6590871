package fr.passerelle.partner.binome;

import fr.passerelle.partner.Faults;
import fr.passerelle.partner.convention.Convention;
import fr.passerelle.partner.convention.Conventions;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.partner.structure.Organisations;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.parameters.Parameters;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a binôme has to keep to: who the two are, the day, and the convention that binds a delegate.
@ApplicationScoped
class CheckBinome {
    private final Organisations organisations;
    private final Conventions conventions;
    private final Parameters parameters;
    private final Texts texts;
    private final Clock clock;

    CheckBinome(Organisations organisations, Conventions conventions, Parameters parameters, Texts texts, Clock clock) {
        this.organisations = organisations;
        this.conventions = conventions;
        this.parameters = parameters;
        this.texts = texts;
        this.clock = clock;
    }

    Binome.Assigning assigning(String departement, AssignBinome.Command command) {
        var today = LocalDates.today(clock);
        var conseiller = member(departement, command.conseillerEmploi());
        var social = member(departement, command.travailleurSocial());
        requirePair(conseiller, social);
        requireStart(departement, command.startsOn(), today);
        var ground = ground(departement, command, social, today);
        return new Binome.Assigning(conseiller, social, ground, command.startsOn(), command.by(), clock.instant());
    }

    private BinomeMember member(String departement, AssignBinome.Named told) {
        var type = organisations
                .typeOf(departement, told.organisationId())
                .orElseThrow(() -> BinomeRefused.organisationUnknown(told.organisationId()));
        return new BinomeMember(told.organisationId(), type, told.professionalId());
    }

    private void requirePair(BinomeMember conseiller, BinomeMember social) {
        var isOfFranceTravail = conseiller.organisationType() == OrganisationType.FRANCE_TRAVAIL;
        var isOfAnother = social.organisationType() != OrganisationType.FRANCE_TRAVAIL;
        var areTwo = !conseiller.professionalId().equals(social.professionalId());
        var faults = new Faults(texts);
        faults.addUnless(isOfFranceTravail, "conseillerEmploi.organisationId", "binome-conseiller-elsewhere");
        faults.addUnless(isOfAnother, "travailleurSocial.organisationId", "binome-social-at-france-travail");
        faults.addUnless(areTwo, "travailleurSocial.professionalId", "binome-one-professional");
        faults.refuse();
    }

    private void requireStart(String departement, LocalDate startsOn, LocalDate today) {
        if (startsOn.isAfter(today)) {
            throw BinomeRefused.startsLater(today);
        }
        var earliest = today.minus(parameters.period("binome-retroactivity", departement, today));
        if (startsOn.isBefore(earliest)) {
            throw BinomeRefused.startsTooEarly(earliest);
        }
    }

    /// A delegate follows people under a convention; the Département needs none, but may name the one it acts by.
    private @Nullable BinomeGround ground(
            String departement, AssignBinome.Command command, BinomeMember social, LocalDate today) {
        var isNamed = command.conventionId() != null || command.articleNumber() != null;
        if (!isNamed && !social.organisationType().isDelegate()) {
            return null;
        }
        return inForce(departement, command, social, today)
                .map(convention -> new BinomeGround(convention.id(), command.articleNumber()))
                .orElseThrow(BinomeRefused::withoutConvention);
    }

    /// One that binds whoever gives the travailleur social or, where that is no delegate, either of the two.
    private Optional<Convention> inForce(
            String departement, AssignBinome.Command command, BinomeMember social, LocalDate today) {
        var conseiller = social.organisationType().isDelegate()
                ? Stream.<String>empty()
                : Stream.of(command.conseillerEmploi().organisationId());
        return Stream.concat(Stream.of(social.organisationId()), conseiller)
                .flatMap(organisation -> conventions.inForce(departement, organisation, today).stream())
                .filter(one ->
                        command.conventionId() == null || command.conventionId().equals(one.id()))
                .filter(one -> command.articleNumber() == null || one.hasArticle(command.articleNumber()))
                .findFirst();
    }
}
