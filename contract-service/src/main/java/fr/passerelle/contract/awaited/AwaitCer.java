package fr.passerelle.contract.awaited;

import fr.passerelle.contract.orientation.KnownOrientation;
import fr.passerelle.contract.rule.ContractRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// An orientation asks for a contract within a time, and a new one begins the time again.
@ApplicationScoped
public class AwaitCer {
    private final AwaitedCers awaited;
    private final ContractRules rules;

    AwaitCer(AwaitedCers awaited, ContractRules rules) {
        this.awaited = awaited;
        this.rules = rules;
    }

    @Transactional
    public void handle(KnownOrientation decided) {
        awaited.forgetBefore(decided.personId(), decided.rank());
        rules.signatureTime(decided).ifPresent(time -> awaited.add(new AwaitedCer(decided, time)));
    }
}
