package fr.passerelle.demo.partner;

/// Who calls: an account or a client of the local realm.
///
/// @param name of the account or of the client
/// @param isSystem a client of its own rather than a person
/// @param title what a reader is told
public record Partner(String name, boolean isSystem, String title) {
    public static final Partner AGENT_92 = person("agent-92", "agent, Département 92");
    public static final Partner AGENT_59 = person("agent-59", "agent, Département 59");
    public static final Partner GESTIONNAIRE_92 = person("gestionnaire-caf-92", "gestionnaire-conseil, Caf 92");
    public static final Partner COORDONNATEUR = person("coordonnateur-antony", "coordonnatrice, espace insertion");
    public static final Partner REFERENT_92 = person("referent-92", "référente, Département 92");
    public static final Partner VALIDEUR_92 = person("valideur-92", "valideur, Département 92");
    public static final Partner STATISTICIEN_92 = person("statisticien-92", "statisticien, Département 92");
    public static final Partner DPO_92 = person("dpo-92", "délégué à la protection des données");
    public static final Partner FRANCE_TRAVAIL = system("france-travail", "France Travail");
    public static final Partner PLAINE_EMPLOI = system("plaine-emploi", "association Plaine Emploi");

    public static Partner person(String name, String title) {
        return new Partner(name, false, title);
    }

    public static Partner system(String name, String title) {
        return new Partner(name, true, title);
    }

    public static Partner caf(String departement) {
        return system("caf-" + departement, "système de la Caf " + departement);
    }
}
