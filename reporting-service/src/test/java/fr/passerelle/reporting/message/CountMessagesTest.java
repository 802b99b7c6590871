package fr.passerelle.reporting.message;

class CountMessagesTest extends CountMessagesPromise {
    private final InMemoryMessages stored = new InMemoryMessages();

    @Override
    protected RecordMessage recordMessage() {
        return new RecordMessage(stored, stored);
    }

    @Override
    protected LearnCommune learnCommune() {
        return new LearnCommune(stored, stored);
    }

    @Override
    protected Messages messages() {
        return stored;
    }
}
