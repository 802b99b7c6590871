package fr.passerelle.beneficiary.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes households of a Caf file in: people, membership, right, announcements and notices, in the transaction of
/// its caller.
public interface RecordHousehold {
    /// Never refuses a household that could be read. What only memory can tell to be odd is a warning of the
    /// outcome; what the file alone shows is for its reader to say.
    ///
    /// @param commands of one département, in the order of the file
    /// @return what became of each
    List<Outcome> handle(List<Command> commands);

    default Outcome handle(Command command) {
        return handle(List.of(command)).getFirst();
    }

    /// @param fileId id of the Caf file, kept as the source of what is recorded
    /// @param departement code of the département (`92`), from IDEPARTE
    /// @param organisationId the body that sent the file, for example `CAF-921`
    /// @param receivedAt when the file was received: legal clocks start there
    /// @param referenceDate DTREF
    /// @param writtenAt when the Caf made the file: of two with one reference date, the later one counts
    record Command(
            UUID fileId,
            String departement,
            String organisationId,
            Instant receivedAt,
            LocalDate referenceDate,
            LocalDateTime writtenAt,
            CafFileNature nature,
            HouseholdSnapshot household) {
        Matricule matricule() {
            var affiliation = household.affiliation();
            return Matricule.of(affiliation.regime(), affiliation.organisme(), affiliation.matricule());
        }
    }

    /// A first file is the stock, recorded in silence; a current one tells people.
    enum CafFileNature {
        REPRISE,
        COURANT
    }

    /// @param householdId absent only where nothing was recorded
    /// @param openings how many persons had an opening announced
    record Outcome(@Nullable UUID householdId, Change change, int persons, int openings, List<Warning> warnings) {
        public Outcome {
            warnings = List.copyOf(warnings);
        }
    }

    enum Change {
        CREATED,
        UPDATED,
        /// the same content was applied before
        UNCHANGED,
        /// a later file is already known: nothing is applied
        OUTDATED
    }

    /// @param rule `nir-of-another-person`, `household-of-the-desk-by-names` or one of
    ///     [fr.passerelle.beneficiary.right.RightTransitionFault]
    /// @param element element of the file that it is about
    /// @param member position of the person in the household from 0, absent for the household itself
    record Warning(String rule, String element, @Nullable Integer member) {}
}
