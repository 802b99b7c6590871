package fr.passerelle.partner.referral;

import fr.passerelle.partner.action.Action;
import fr.passerelle.partner.convention.Convention;
import fr.passerelle.partner.convention.Conventions;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// A referral to a partner rests on a convention in force, or says on purpose that it rests on none.
@ApplicationScoped
class GroundReferral {
    private final Conventions conventions;
    private final Parameters parameters;

    GroundReferral(Conventions conventions, Parameters parameters) {
        this.conventions = conventions;
        this.parameters = parameters;
    }

    Ground of(SendReferral.Command command, Action action, LocalDate today) {
        var holder = action.organisationId();
        if (holder.equals("DEPARTEMENT-" + action.departement())) {
            return Ground.OWN_ACTION;
        }
        if (command.outsideConvention()) {
            return Ground.OUTSIDE;
        }
        var inForce = conventions.inForce(action.departement(), holder, today);
        return chosen(command, inForce)
                .map(convention -> new Ground(false, convention.id(), command.articleNumber()))
                .orElseThrow(() -> ReferralRefused.rule("referral-without-convention"));
    }

    private static Optional<Convention> chosen(SendReferral.Command command, List<Convention> inForce) {
        return inForce.stream()
                .filter(one ->
                        command.conventionId() == null || command.conventionId().equals(one.id()))
                .filter(one -> command.articleNumber() == null || one.hasArticle(command.articleNumber()))
                .findFirst();
    }

    Period answerWithin(String departement, LocalDate on) {
        return parameters.period("referral-answer", departement, on);
    }
}
