package fr.passerelle.beneficiary.personlist;

/// What is done with a list.
public enum PersonListAct {
    /// its columns are said to be fields
    MAPPING("person-list-mapping-not-allowed"),
    /// what happens to a line is decided by a human
    DECISION("person-list-decision-not-allowed"),
    CONFIRMATION("person-list-confirmation-not-allowed"),
    /// its lines are destroyed; who was registered stays
    WITHDRAWAL("person-list-withdrawal-not-allowed");

    private final String refusal;

    PersonListAct(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }
}
