package fr.passerelle.reporting.rsaright;

class CountOpenedRightTest extends CountOpenedRightPromise {
    private final InMemoryOpenedRights stored = new InMemoryOpenedRights();

    @Override
    protected CountOpenedRight countOpenedRight() {
        return new CountOpenedRight(stored);
    }

    @Override
    protected OpenedRights rights() {
        return stored;
    }
}
