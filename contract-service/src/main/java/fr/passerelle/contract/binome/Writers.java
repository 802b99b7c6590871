package fr.passerelle.contract.binome;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.CerType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who writes a contract: the Département, the organisme référent and, for an accompagnement global, the two
/// organisations of the binôme.
@ApplicationScoped
public class Writers {
    private final Binomes binomes;

    Writers(Binomes binomes) {
        this.binomes = binomes;
    }

    /// Without an orientation nobody but the Département outlasts the binôme.
    ///
    /// @param referentId organisme référent, where there is an orientation
    /// @param binome that acts in the contract now
    public boolean include(Author by, @Nullable String referentId, Optional<KnownBinome> binome) {
        return by.isOfDepartement()
                || by.organisationId().equals(referentId)
                || binome.filter(two -> two.binds(by.organisationId())).isPresent();
    }

    /// Whether the account is that of one who acted in a contract: what they wrote they do not validate, even when
    /// their binôme is over.
    ///
    /// @param from when it was drafted
    /// @param named the binôme that drafted it
    public boolean acted(String subject, UUID personId, LocalDate from, LocalDate to, @Nullable UUID named) {
        return binomes.between(personId, from, to, named).stream().anyMatch(two -> two.includes(subject));
    }

    /// The binôme that acts in a contract of that type.
    public Optional<KnownBinome> binomeFor(UUID personId, CerType type, LocalDate on) {
        return type == CerType.ACCOMPAGNEMENT_GLOBAL ? binomes.of(personId, on) : Optional.empty();
    }
}
