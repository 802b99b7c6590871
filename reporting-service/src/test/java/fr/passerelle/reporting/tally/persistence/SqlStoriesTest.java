package fr.passerelle.reporting.tally.persistence;

import fr.passerelle.reporting.path.FollowPath;
import fr.passerelle.reporting.path.FollowPathPromise;
import fr.passerelle.reporting.tally.Tally;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/// Stories and counters in PostgreSQL, by the feature that asks most of them.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class SqlStoriesTest extends FollowPathPromise {
    @Inject
    FollowPath followPath;

    @Inject
    Tally tally;

    @Override
    protected FollowPath followPath() {
        return followPath;
    }

    @Override
    protected Tally tally() {
        return tally;
    }
}
