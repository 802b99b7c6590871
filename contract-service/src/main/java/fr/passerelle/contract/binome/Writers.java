package fr.passerelle.contract.binome;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.CerType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Who writes a contract: the Département, the organisme référent and, for an accompagnement global, the two
/// organisations of the binôme.
@ApplicationScoped
public class Writers {
    private final Binomes binomes;

    Writers(Binomes binomes) {
        this.binomes = binomes;
    }

    /// @param organisationId that holds the contract
    public boolean include(Author by, String organisationId, UUID personId, CerType type, LocalDate on) {
        return by.writesFor(organisationId)
                || binomeFor(personId, type, on)
                        .filter(binome -> binome.binds(by.organisationId()))
                        .isPresent();
    }

    /// The binôme that acts in a contract of that type.
    public Optional<KnownBinome> binomeFor(UUID personId, CerType type, LocalDate on) {
        return type == CerType.ACCOMPAGNEMENT_GLOBAL ? binomes.of(personId, on) : Optional.empty();
    }
}
