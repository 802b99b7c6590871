package fr.passerelle.partner.referral;

import fr.passerelle.partner.action.Action;
import fr.passerelle.partner.action.Actions;
import fr.passerelle.partner.action.OfferAction;
import fr.passerelle.partner.person.Persons;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Puts a person forward for an action: from now on its holder knows the person.
@ApplicationScoped
public class SendReferral {
    private final Persons persons;
    private final Actions actions;
    private final Referrals referrals;
    private final GroundReferral ground;
    private final TellReferral tell;
    private final Clock clock;

    SendReferral(
            Persons persons,
            Actions actions,
            Referrals referrals,
            GroundReferral ground,
            TellReferral tell,
            Clock clock) {
        this.persons = persons;
        this.actions = actions;
        this.referrals = referrals;
        this.ground = ground;
        this.tell = tell;
        this.clock = clock;
    }

    /// @param outsideConvention said on purpose where no convention binds the holder
    /// @param articleNumber of the convention, where the sender names one
    /// @param by organisation that sends
    public record Command(
            UUID beneficiaryId,
            UUID actionId,
            Sharing sharing,
            boolean outsideConvention,
            @Nullable UUID conventionId,
            @Nullable String articleNumber,
            String by) {}

    @Transactional
    public Referral handle(Command command) {
        var person = persons.byId(command.beneficiaryId()).orElseThrow(PersonSight::unknown);
        var action = actions.byId(command.actionId()).orElseThrow(OfferAction::unknown);
        var today = LocalDates.today(clock);
        check(command, action, today);
        var basis = ground.of(command, action, today);
        var answerDueOn = today.plus(ground.answerWithin(action.departement(), today));
        var sending = new Referral.Sending(command.sharing(), basis, command.by(), today, answerDueOn);
        var referral = new Referral(Ids.next(), person, Offer.of(action), sending);
        referrals.add(referral);
        tell.begins(referral, referral.sent(clock.instant()));
        referrals.flush();
        return referral;
    }

    private void check(Command command, Action action, LocalDate today) {
        if (!command.sharing().isSaid(today)) {
            throw ReferralRefused.rule("referral-consent-day");
        }
        if (!action.isOfferedOn(today)) {
            throw ReferralRefused.rule("action-not-offered");
        }
        referrals.takeUnended(command.beneficiaryId(), command.actionId()).ifPresent(former -> giveWay(former, today));
    }

    /// One that nobody answered in time is over by its day: written down now, it does not stand in the way.
    private void giveWay(Referral former, LocalDate today) {
        if (former.statusOn(today).isOpen()) {
            throw ReferralRefused.conflict("referral-already-open");
        }
        former.expire(today);
        tell.unlink(former, today);
        referrals.flush(); // the database allows one that runs: the end has to be there first
    }
}
