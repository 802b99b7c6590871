package fr.passerelle.beneficiary.rsascale;

import fr.passerelle.beneficiary.rsascale.ScaleFile.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// Computes the scale of a month from the values in force on its first day. Amounts and rates that do not go into each
/// other exactly fail here, before anybody asks.
final class ScaleOfMonth {
    private final YearMonth month;
    private final Map<Parameter, Entry> inForce = new EnumMap<>(Parameter.class);

    ScaleOfMonth(Map<Parameter, NavigableMap<LocalDate, Entry>> series, YearMonth month) {
        this.month = month;
        series.forEach((parameter, entries) -> {
            var entry = entries.floorEntry(month.atDay(1));
            if (entry == null) {
                throw new IllegalStateException("rsa.scale: no %s in %s".formatted(parameter.code(), month));
            }
            inForce.put(parameter, entry.getValue());
        });
    }

    Scale make() {
        var references = new EnumMap<Parameter, String>(Parameter.class);
        inForce.forEach((parameter, entry) -> references.put(parameter, entry.reference()));
        return new Scale(
                month,
                entry(Parameter.MONTANT_BASE).from(),
                guaranteed(),
                housing(),
                ages(),
                counting(),
                new Scale.ResidenceYears(
                        decimal(Parameter.SEJOUR_EEE_ANNEES),
                        decimal(Parameter.SEJOUR_TITRE_ANNEES),
                        words(Parameter.PAYS_EEE_SUISSE)),
                new Scale.Duties(
                        amount(Parameter.DROITS_DEVOIRS_REVENU),
                        value(Parameter.FRANCE_TRAVAIL).isPresent()),
                references);
    }

    private Scale.Guaranteed guaranteed() {
        return new Scale.Guaranteed(
                amount(Parameter.MONTANT_BASE),
                ofBase(Parameter.MAJORATION_DEUXIEME_PERSONNE),
                ofBase(Parameter.MAJORATION_PERSONNE_SUIVANTE),
                ofBase(Parameter.MAJORATION_PERSONNE_SUPPLEMENTAIRE),
                ofBase(Parameter.MAJORATION_ISOLEMENT_BASE),
                ofBase(Parameter.MAJORATION_ISOLEMENT_ENFANT),
                ofBase(Parameter.ENFANT_LIMITE_RESSOURCES),
                amount(Parameter.MONTANT_MINIMUM));
    }

    /// Shares of what is guaranteed to one, two and three people, whoever they are.
    private List<Euros> housing() {
        var guaranteed = guaranteed();
        return List.of(
                guaranteed.of(1, false).times(rate(Parameter.FORFAIT_LOGEMENT_1)),
                guaranteed.of(2, false).times(rate(Parameter.FORFAIT_LOGEMENT_2)),
                guaranteed.of(3, false).times(rate(Parameter.FORFAIT_LOGEMENT_3)));
    }

    private Scale.Ages ages() {
        return new Scale.Ages(
                whole(Parameter.AGE_MINIMUM),
                whole(Parameter.ENFANT_AGE),
                whole(Parameter.MAJORATION_ISOLEMENT_AGE_BENJAMIN),
                value(Parameter.RSA_JEUNE_AGE_DEPASSE).map(Integer::valueOf).orElse(null),
                value(Parameter.RSA_JEUNE_AGE_LIMITE).map(Integer::valueOf).orElse(null));
    }

    private Scale.Counting counting() {
        return new Scale.Counting(
                ReferencePeriod.byCode(needed(Parameter.PERIODE_REFERENCE)).orElseThrow(),
                words(Parameter.PERIODE_ANTICIPEE),
                value(Parameter.ACTIVITE_CUMUL)
                        .map(BigDecimal::new)
                        .map(Rate::of)
                        .orElse(Rate.NONE),
                amount(Parameter.MONTANT_BASE).times(whole(Parameter.ABATTEMENT_INTERRUPTION)),
                FamilyRule.valueOf(needed(Parameter.PRESTATIONS_FAMILIALES)),
                value(Parameter.ASF_PLAFOND_ENFANT)
                        .map(BigDecimal::new)
                        .map(Rate::of)
                        .map(amount(Parameter.BMAF)::times)
                        .orElse(null));
    }

    Set<String> words(Parameter parameter) {
        return value(parameter).map(words -> Set.of(words.split(" ", -1))).orElse(Set.of());
    }

    int whole(Parameter parameter) {
        return Integer.parseInt(needed(parameter));
    }

    private Euros ofBase(Parameter parameter) {
        return amount(Parameter.MONTANT_BASE).times(rate(parameter));
    }

    private Rate rate(Parameter parameter) {
        return Rate.of(decimal(parameter));
    }

    private Euros amount(Parameter parameter) {
        return Euros.of(decimal(parameter));
    }

    private BigDecimal decimal(Parameter parameter) {
        return new BigDecimal(needed(parameter));
    }

    private String needed(Parameter parameter) {
        return value(parameter)
                .orElseThrow(() ->
                        new IllegalStateException("rsa.scale: %s is needed in %s".formatted(parameter.code(), month)));
    }

    private Optional<String> value(Parameter parameter) {
        return Optional.ofNullable(entry(parameter).value());
    }

    private Entry entry(Parameter parameter) {
        var entry = inForce.get(parameter);
        if (entry == null) {
            throw new IllegalStateException("rsa.scale: no " + parameter.code());
        }
        return entry;
    }
}
