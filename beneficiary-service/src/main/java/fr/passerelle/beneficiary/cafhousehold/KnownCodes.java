package fr.passerelle.beneficiary.cafhousehold;

import java.util.Map;
import java.util.Set;

/// Codes whose meaning is known, by element. A code outside its list is kept as received and said; elements without
/// a published list (activities, resources…) are not judged.
final class KnownCodes {
    private static final Set<String> CLOSURE_REASONS =
            Set.of("PCG", "ECH", "EFF", "MUT", "RGD", "RFD", "RAU", "RST", "RSO");
    private static final Map<String, Set<String>> BY_ELEMENT = Map.ofEntries(
            Map.entry("FONORG", Set.of("CAF", "MSA")),
            Map.entry("TYPEPARTE", Set.of("CG", "CCAS", "CIAS", "MDPH", "CT", "PE")),
            Map.entry("QUAL", Set.of("MR", "MME", "MLE")),
            Map.entry("SEXE", Set.of("1", "2")),
            Map.entry("NATPREST", Set.of("PFA", "RSA")),
            Map.entry("ROLEPERS", Set.of("DEM", "CJT", "ENF", "AUT", "RDO")),
            Map.entry(
                    "SITFAM",
                    Set.of("ABA", "CEL", "DIV", "ISO", "MAR", "PAC", "RPA", "RVC", "RVM", "SEF", "SEL", "VEU", "VIM")),
            Map.entry("ETATDOSRSA", Set.of("Z", "0", "1", "2", "3", "4", "5", "6")),
            Map.entry("MOTICLORSA", CLOSURE_REASONS),
            Map.entry(
                    "MOTISUSVERSRSA",
                    Set.of(
                            "01", "02", "03", "04", "05", "06", "09", "31", "34", "35", "36", "85", "97", "AB", "CV",
                            "CG", "CZ", "DA", "DB", "DC")),
            Map.entry("NATPF", Set.of("RSD", "RSI", "RSU", "RSB", "RSJ", "RCD", "RCI", "RCU", "RCB", "RCJ")));

    private KnownCodes() {}

    static boolean isUnknown(String element, String code) {
        var known = BY_ELEMENT.get(element);
        return known != null && !known.contains(code);
    }
}
