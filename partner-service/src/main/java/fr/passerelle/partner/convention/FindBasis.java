package fr.passerelle.partner.convention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/// Finds on what ground something is done, among the conventions in force that day.
@ApplicationScoped
public class FindBasis {
    private final Conventions conventions;

    FindBasis(Conventions conventions) {
        this.conventions = conventions;
    }

    /// The article under which the organisation acts by that rule of orientation.
    public Optional<Basis> ofRule(String departement, String rule, String organisationId, LocalDate on) {
        return conventions.inForce(departement, organisationId, on).stream()
                .flatMap(convention -> convention.basisOf(rule, organisationId).stream())
                .findFirst();
    }

    /// Any convention in force that binds the organisation.
    public Optional<Basis> ofOrganisation(String departement, String organisationId, LocalDate on) {
        return conventions.inForce(departement, organisationId, on).stream()
                .findFirst()
                .map(convention -> new Basis(convention.id(), null, false));
    }
}
