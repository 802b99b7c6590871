package fr.passerelle.reporting.message.persistence;

import fr.passerelle.reporting.message.CountMessagesPromise;
import fr.passerelle.reporting.message.LearnCommune;
import fr.passerelle.reporting.message.RecordMessage;
import fr.passerelle.reporting.tally.Tally;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class SqlMessagesTest extends CountMessagesPromise {
    @Inject
    RecordMessage recordMessage;

    @Inject
    LearnCommune learnCommune;

    @Inject
    Tally tally;

    @Override
    protected RecordMessage recordMessage() {
        return recordMessage;
    }

    @Override
    protected LearnCommune learnCommune() {
        return learnCommune;
    }

    @Override
    protected Tally tally() {
        return tally;
    }
}
