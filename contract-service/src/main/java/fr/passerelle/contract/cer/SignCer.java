package fr.passerelle.contract.cer;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rightsinformation.RightsInformation;
import fr.passerelle.contract.rightsinformation.RightsInformationChannel;
import fr.passerelle.contract.rightsinformation.RightsInformations;
import fr.passerelle.contract.rsaright.RsaRights;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Records that a party signed, the person only once told of their rights and duties.
@ApplicationScoped
public class SignCer {
    /// The RSA, whose rights and duties are told, did not exist before.
    private static final LocalDate FIRST_RSA = LocalDate.of(2009, 6, 1);

    private final LoadCer load;
    private final RightsInformations informations;
    private final RsaRights rights;
    private final Cers cers;
    private final CerAnnouncer announcer;

    SignCer(LoadCer load, RightsInformations informations, RsaRights rights, Cers cers, CerAnnouncer announcer) {
        this.load = load;
        this.informations = informations;
        this.rights = rights;
        this.cers = cers;
        this.announcer = announcer;
    }

    /// @param told information given with the signature, where it was not announced before
    public record Command(
            UUID cerId,
            long version,
            Signature.SignatureParty party,
            LocalDate signedOn,
            Signature.SignatureMeans means,
            @Nullable Told told,
            Author by,
            Instant at) {}

    public record Told(String documentVersion, RightsInformationChannel channel, LocalDate informedOn) {}

    @Transactional
    public Cer handle(Command command) {
        var cer = load.toWrite(command.cerId(), command.version(), command.by());
        var today = LocalDates.on(command.at());
        cer.require(CerStatus.Act.SIGNATURE, today);
        if (command.signedOn().isAfter(today)) {
            throw CerRefused.signedInTheFuture();
        }
        if (command.signedOn().isBefore(cer.origin().orientedOn())) {
            throw CerRefused.signedBeforeOrientation(cer.origin().orientedOn());
        }
        if (command.party() == Signature.SignatureParty.BENEFICIARY) {
            requireTold(cer, command, today);
        }
        var signature =
                new Signature(command.signedOn(), command.means(), command.by().subject());
        announcer.announce(cer.sign(command.party(), signature, today, command.at()));
        cers.flush();
        return cer;
    }

    private void requireTold(Cer cer, Command command, LocalDate today) {
        var person = cer.origin().personId();
        var told = command.told();
        if (told != null) {
            requirePlausible(told.informedOn(), today);
            informations.add(new RightsInformation(
                    person, cer.departement(), told.documentVersion(), told.channel(), told.informedOn()));
        }
        if (isSubjectToRights(cer) && !informations.wasToldBy(person, command.signedOn())) {
            throw CerRefused.rightsInformationMissing();
        }
    }

    /// Whoever has no RSA has none of its duties to be told of.
    private boolean isSubjectToRights(Cer cer) {
        return cer.origin().orientationId() != null
                || rights.isOpen(cer.origin().personId());
    }

    private static void requirePlausible(LocalDate informedOn, LocalDate today) {
        if (informedOn.isAfter(today)) {
            throw CerRefused.rightsInformationInTheFuture();
        }
        if (informedOn.isBefore(FIRST_RSA)) {
            throw CerRefused.rightsInformationTooOld(FIRST_RSA);
        }
    }
}
