package fr.passerelle.reporting.tally.persistence;

import fr.passerelle.reporting.tally.Tally;
import fr.passerelle.reporting.tally.TallyPromise;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class SqlTallyTest extends TallyPromise {
    @Inject
    Tally tally;

    @Override
    protected Tally tally() {
        return tally;
    }

    @Override
    protected void change(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
