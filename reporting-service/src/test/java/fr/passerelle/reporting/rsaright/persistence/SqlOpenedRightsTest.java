package fr.passerelle.reporting.rsaright.persistence;

import fr.passerelle.reporting.rsaright.CountOpenedRight;
import fr.passerelle.reporting.rsaright.CountOpenedRightPromise;
import fr.passerelle.reporting.rsaright.OpenedRights;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class SqlOpenedRightsTest extends CountOpenedRightPromise {
    @Inject
    CountOpenedRight countOpenedRight;

    @Inject
    OpenedRights rights;

    @Override
    protected CountOpenedRight countOpenedRight() {
        return countOpenedRight;
    }

    @Override
    protected OpenedRights rights() {
        return rights;
    }
}
