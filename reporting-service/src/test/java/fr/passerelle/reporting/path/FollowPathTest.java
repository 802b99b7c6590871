package fr.passerelle.reporting.path;

import fr.passerelle.reporting.tally.InMemoryStories;
import fr.passerelle.reporting.tally.InMemoryTally;
import fr.passerelle.reporting.tally.Tally;

class FollowPathTest extends FollowPathPromise {
    private final Tally tally = new InMemoryTally();
    private final FollowPath followPath = new FollowPath(new InMemoryStories(), tally);

    @Override
    protected FollowPath followPath() {
        return followPath;
    }

    @Override
    protected Tally tally() {
        return tally;
    }
}
