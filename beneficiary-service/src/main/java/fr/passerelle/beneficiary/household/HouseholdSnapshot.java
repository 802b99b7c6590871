package fr.passerelle.beneficiary.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One household as a Caf file tells it on its reference date: codes as received, blanks stripped, nothing judged yet.
///
/// @param contentHash SHA-256 (hexadecimal) of the household's bytes in the file: the same content is applied once
/// @param preserved values that this model has no place for and codes outside the known lists, by element path
public record HouseholdSnapshot(
        String contentHash,
        Affiliation affiliation,
        Request request,
        List<Member> members,
        @Nullable FamilySituation familySituation,
        @Nullable Address address,
        Right right,
        Map<String, String> preserved) {

    public HouseholdSnapshot {
        members = List.copyOf(members);
        preserved = Map.copyOf(preserved);
    }

    /// Whose file it is at the paying body. At the MSA the matricule is the NIR of the holder, and protected as one.
    ///
    /// @param regime FONORG, `CAF` or `MSA`
    /// @param organisme NUMORG on three digits
    /// @param matricule MATRICULE as received
    public record Affiliation(String regime, String organisme, String matricule) {}

    /// @param requestedOn DTDEMRSA
    /// @param number NUMDEMRSA
    public record Request(
            @Nullable LocalDate requestedOn, @Nullable String number) {}

    /// @param civility QUAL, `MME` or `MR`
    /// @param sex SEXE, `1` or `2`
    /// @param birthRank RGNAI, tells twins apart
    /// @param nir NIR as received, 13 or 15 characters, possibly with a wrong key
    /// @param role ROLEPERS of the RSA prestation (DEM, CJT, ENF, AUT, RDO or another code)
    /// @param fileHolder TOPRESPDOS
    /// @param franceTravailId IDASSEDIC as received
    /// @param subjectToRightsAndDuties TOPPERSDRODEVORSA, unknown where absent
    /// @param pregnancy the running one, where there is one
    public record Member(
            @Nullable String civility,
            String lastName,
            @Nullable String birthName,
            String firstName,
            List<String> otherFirstNames,
            @Nullable LocalDate birthDate,
            @Nullable String birthPlace,
            @Nullable String birthRank,
            @Nullable String sex,
            @Nullable String nir,
            String role,
            boolean fileHolder,
            @Nullable String franceTravailId,
            @Nullable Boolean subjectToRightsAndDuties,
            @Nullable Pregnancy pregnancy) {

        public Member {
            otherFirstNames = List.copyOf(otherFirstNames);
        }

        /// One of the adults who are written to.
        boolean isTold() {
            return HouseholdRole.of(role).filter(HouseholdRole::isTold).isPresent();
        }
    }

    /// @param startedOn DDGRO
    /// @param endedOn DFGRO
    public record Pregnancy(LocalDate startedOn, @Nullable LocalDate endedOn) {}

    /// @param code SITFAM
    public record FamilySituation(String code, @Nullable LocalDate since) {}

    /// @param lines number and street, complement, locality, in the order of the envelope
    /// @param communeCode INSEE code (NUMCOM), absent abroad
    /// @param country PAYS
    public record Address(
            List<String> lines,
            @Nullable String postalCode,
            @Nullable String communeCode,
            @Nullable String communeName,
            @Nullable String country) {

        public Address {
            lines = List.copyOf(lines);
        }
    }

    /// @param state ETATDOSRSA as received
    /// @param amount MTTOTDRORSA, the amount of the right for a month
    /// @param householdSubjectToRightsAndDuties TOPFOYDRODEVORSA
    public record Right(
            String state,
            List<Suspension> suspensions,
            List<Closure> closures,
            @Nullable Refusal refusal,
            List<Nature> natures,
            @Nullable BigDecimal amount,
            @Nullable Boolean householdSubjectToRightsAndDuties) {

        public Right {
            suspensions = List.copyOf(suspensions);
            closures = List.copyOf(closures);
            natures = List.copyOf(natures);
        }
    }

    /// @param ofPayment SuspensionVersement rather than SuspensionDroit
    /// @param reason MOTISUSVERSRSA or MOTISUSDRORSA
    public record Suspension(boolean ofPayment, String reason, LocalDate since) {}

    /// @param reason MOTICLORSA
    /// @param ofEarlierMonth FinDroitMoisAnterieur rather than FinDroit
    public record Closure(String reason, LocalDate on, boolean ofEarlierMonth) {}

    /// @param reason MOTIREFURSA
    public record Refusal(String reason, LocalDate on) {}

    /// @param code NATPF, for example `RSD` or `RSI`
    /// @param subCode SOUSNATPF
    /// @param startsOn DDNATDRO
    /// @param endsOn DFNATDRO
    /// @param amount MTRSAVERS, what is paid
    public record Nature(
            String code,
            @Nullable String subCode,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable BigDecimal amount) {}
}
