package fr.passerelle.reporting.tally;

class TallyTest extends TallyPromise {
    private final Tally tally = new InMemoryTally();

    @Override
    protected Tally tally() {
        return tally;
    }

    @Override
    protected void change(Runnable work) {
        work.run();
    }
}
