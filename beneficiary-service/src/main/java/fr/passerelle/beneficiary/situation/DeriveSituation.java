package fr.passerelle.beneficiary.situation;

import fr.passerelle.beneficiary.application.RsaApplication;
import fr.passerelle.beneficiary.application.RsaApplications;
import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.YoungChildren;
import fr.passerelle.beneficiary.right.RsaRights;
import jakarta.enterprise.context.ApplicationScoped;

/// Derives a situation from the household as it is known now. Somebody without RSA may have no household here.
@ApplicationScoped
public class DeriveSituation {
    private final Households households;
    private final Persons persons;
    private final YoungChildren youngChildren;
    private final RsaApplications applications;
    private final RsaRights rights;

    DeriveSituation(
            Households households,
            Persons persons,
            YoungChildren youngChildren,
            RsaApplications applications,
            RsaRights rights) {
        this.households = households;
        this.persons = persons;
        this.youngChildren = youngChildren;
        this.applications = applications;
        this.rights = rights;
    }

    public Situation of(Person person) {
        return households
                .currentOf(person.id())
                .map(home -> of(person, home))
                .orElseGet(() -> new Situation(person, false, false, false, null, false));
    }

    private Situation of(Person person, Household home) {
        // A child of the household is no parent in it.
        var parent = !home.children().contains(person.id());
        var young = parent && youngChildren.areAmong(persons.byIds(home.children()), home.departement());
        var withoutActivity = applications
                .latestOf(home.id())
                .filter(asked -> asked.applicantId().equals(person.id()))
                .map(RsaApplication::isWithoutActivity)
                .orElse(null);
        return new Situation(
                person,
                home.isSingleParent(person.id()),
                young,
                parent && !home.children().isEmpty(),
                withoutActivity,
                rights.latestOf(home.id())
                        .filter(right -> right.state().isOpen())
                        .isPresent());
    }
}
