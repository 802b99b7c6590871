package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.application.RecogniseByHand;
import fr.passerelle.beneficiary.application.RegisterWithoutRsa;
import fr.passerelle.beneficiary.application.RegistrationForm;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.personlist.JudgeLines.Judged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Registers a line as it was shown, or as a human decided of what was shown. Where something else would happen by now,
/// nothing does.
@ApplicationScoped
class RegisterLine {
    private final ListLines lines;
    private final RecogniseByHand recognise;
    private final RegisterWithoutRsa register;
    private final Clock clock;

    RegisterLine(ListLines lines, RecogniseByHand recognise, RegisterWithoutRsa register, Clock clock) {
        this.lines = lines;
        this.recognise = recognise;
        this.register = register;
        this.clock = clock;
    }

    /// @param personId who was registered; absent where nothing was done
    /// @param now what would happen instead
    record Done(@Nullable UUID personId, Judgement now) {}

    /// @param line that is due
    Done handle(PersonList list, ListLine line, Judged now) {
        var shown = Objects.requireNonNull(line.judgement());
        if (shown.outcome() != LineOutcome.DOUBTFUL) {
            return now.judgement().isStill(shown)
                    ? registered(list, now, now.preview().orElseThrow().known())
                    : new Done(null, now.judgement());
        }
        var choice = Objects.requireNonNull(line.choice());
        return choice.decision() == LineDecision.LINK ? linked(list, now, shown, choice) : asNew(list, now, shown);
    }

    private Done linked(PersonList list, Judged now, Judgement shown, LineChoice choice) {
        var meant = choice.personId();
        if (meant == null || !(meant.equals(now.judgement().personId()) || isStill(list, now.judgement(), shown))) {
            return new Done(null, now.judgement());
        }
        var recognised = recognise.in(list.sender(), now.form().orElseThrow(), meant);
        return recognised.person() == null
                ? new Done(null, Judgement.refused(recognised.faults()))
                : registered(list, now, recognised.person());
    }

    /// Where nobody is alike any more, it is all the more somebody new.
    private Done asNew(PersonList list, Judged now, Judgement shown) {
        var isNew = now.judgement().outcome() == LineOutcome.CREATED || isStill(list, now.judgement(), shown);
        return isNew ? registered(list, now, null) : new Done(null, now.judgement());
    }

    /// Whoever a line of this list has registered meanwhile was shown too, as that line.
    private boolean isStill(PersonList list, Judgement now, Judgement shown) {
        var alike = now.personId();
        return now.isStill(shown)
                || (now.outcome() == LineOutcome.DOUBTFUL && alike != null && lines.hasRegistered(list.id(), alike));
    }

    private Done registered(PersonList list, Judged now, @Nullable Person known) {
        return new Done(register.handle(command(list, now.form().orElseThrow(), known)), now.judgement());
    }

    private RegisterWithoutRsa.Command command(PersonList list, RegistrationForm form, @Nullable Person known) {
        return known == null
                ? form.command(list.departement(), list.organisationId(), clock.instant())
                : form.completing(known, list.organisationId(), clock.instant());
    }
}
