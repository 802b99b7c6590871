package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.BeneficiarySettings.Sender;
import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.site.Site;
import fr.passerelle.beneficiary.wording.French;
import fr.passerelle.platform.paper.FrenchTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What every mail and letter reads: to whom, from whom, when.
record NoticePage(String name, List<String> postalLines, String writtenOn, Sender sender) {
    NoticePage {
        postalLines = List.copyOf(postalLines);
    }

    static NoticePage of(Addressee addressee, Sender sender, LocalDate writtenOn) {
        return new NoticePage(addressee.displayName(), addressee.postalLines(), FrenchTimes.day(writtenOn), sender);
    }

    /// What is said of a right that is open.
    ///
    /// @param amount only in what is written to the allocataire
    /// @param invited whether a first appointment is announced
    record RightPart(String openedOn, @Nullable String amount, boolean majore, boolean invited) {}

    /// What is said of an appointment, taken or to take.
    ///
    /// @param when moment of the appointment, or last day to take it
    /// @param modality code of how it is held, absent where that is not settled
    /// @param purpose end of « un rendez-vous … »
    /// @param toBring papers to bring
    /// @param phone who answers about it
    record AppointmentPart(
            String when,
            @Nullable String modality,
            @Nullable String purpose,
            List<String> toBring,
            @Nullable PlacePart place,
            String phone) {
        AppointmentPart {
            toBring = List.copyOf(toBring);
        }
    }

    /// What is said of an orientation.
    ///
    /// @param support end of « Vous êtes accompagné par … »
    record OrientationPart(
            String support,
            @Nullable String startsOn,
            @Nullable PlacePart place) {}

    /// What is said of a binôme.
    ///
    /// @param social the one who is not of France Travail
    record BinomePart(
            String social, String startsOn, @Nullable PlacePart place) {}

    /// What is said of a contract.
    record ContractPart(String startsOn, String endsOn) {}

    /// What is said of a breach.
    ///
    /// @param facts a sentence
    /// @param sanction end of « vous risquez une sanction : … »
    /// @param heardByPanel whether the équipe pluridisciplinaire hears the person before
    record BreachPart(String facts, String sanction, boolean heardByPanel, String answerBy) {}

    /// Where to go.
    record PlacePart(
            String label,
            String line,
            String town,
            @Nullable String phone) {
        private static final Pattern BENEFIT = Pattern.compile("\\bRSA\\b", Pattern.CASE_INSENSITIVE);

        /// For a screen that others may see: a label that names the benefit is left out, the address leads there too.
        public String discreetly() {
            return (BENEFIT.matcher(label).find() ? "" : label + ", ") + line + ", " + town;
        }

        static PlacePart of(Site site) {
            var location = site.location();
            return new PlacePart(
                    site.label(),
                    location.line(),
                    location.postalCode() + " " + location.communeLabel(),
                    site.publicLine() == null ? null : French.phone(site.publicLine()));
        }
    }
}
