package fr.passerelle.partner.action;

/// The three domains of the Caf's social work, each made of categories of data·inclusion.
public enum ActionDomain {
    PARENTALITE("famille"),
    LOGEMENT("logement-hebergement"),
    INSERTION_SOCIALE_ET_PROFESSIONNELLE("");

    private final String category;

    ActionDomain(String category) {
        this.category = category;
    }

    static ActionDomain ofCategory(String category) {
        for (var domain : values()) {
            if (domain.category.equals(category)) {
                return domain;
            }
        }
        return INSERTION_SOCIALE_ET_PROFESSIONNELLE;
    }
}
