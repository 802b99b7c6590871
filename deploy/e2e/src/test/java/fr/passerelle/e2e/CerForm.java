package fr.passerelle.e2e;

import java.time.LocalDate;

/// A contract of nine months, as a référente writes it.
final class CerForm {
    private CerForm() {}

    static String of(String person, LocalDate today) {
        return """
                {"beneficiaryId": "%s", "type": "CER", "content": {
                 "goal": "Mon objectif, c'est de retrouver un travail en cuisine",
                 "objectives": ["MOBILITE", "RECHERCHE_EMPLOI"], "startsOn": "%s", "months": 9,
                 "steps": [
                  {"title": "Se déplacer", "actions": [{"label": "Financer le permis",
                   "engagedBy": "ORGANISATION", "domain": "MOBILITE", "dueOn": "%s"}]},
                  {"title": "Travailler", "actions": [{"label": "Rencontrer trois employeurs",
                   "engagedBy": "BENEFICIARY", "domain": "RECHERCHE_EMPLOI", "dueOn": "%s"}]}]}}""".formatted(person, today, today.plusMonths(3), today.plusMonths(6));
    }
}
