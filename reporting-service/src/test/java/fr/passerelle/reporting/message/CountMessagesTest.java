package fr.passerelle.reporting.message;

import fr.passerelle.reporting.tally.InMemoryTally;
import fr.passerelle.reporting.tally.Tally;

class CountMessagesTest extends CountMessagesPromise {
    private final InMemoryMessages stored = new InMemoryMessages();
    private final Tally tally = new InMemoryTally();

    @Override
    protected RecordMessage recordMessage() {
        return new RecordMessage(stored, stored, tally);
    }

    @Override
    protected LearnCommune learnCommune() {
        return new LearnCommune(stored, stored, tally);
    }

    @Override
    protected Tally tally() {
        return tally;
    }
}
