package fr.passerelle.demo;

/// What real files have: a code that nobody knows, a NIR cut short, a household that is no XML, a wrong total. All of
/// it in the last two households, so that the others stay as they are.
public final class ImperfectFile {
    private static final String HOUSEHOLD = "<InfosFoyerRSA>";

    private ImperfectFile() {}

    public static byte[] of(byte[] perfect) {
        // A line an element, so that the report can say where.
        var text = new String(perfect, CafFileWriter.ENCODING).replaceAll("><(?!/)", ">\n<");
        var broken = text.lastIndexOf(HOUSEHOLD);
        var odd = text.lastIndexOf(HOUSEHOLD, broken - 1);
        return (text.substring(0, odd) + odd(text.substring(odd, broken)) + broken(text.substring(broken)))
                .getBytes(CafFileWriter.ENCODING);
    }

    private static String odd(String household) {
        return household.replaceFirst("<SITFAM>\\w+", "<SITFAM>QQQ").replaceFirst("<NIR>(\\d{10})\\d+", "<NIR>$1");
    }

    private static String broken(String householdAndTotals) {
        return householdAndTotals
                .replaceFirst("</SituationDossierRSA>", "")
                .replaceFirst("<NBTOTDOSRSATRANSMANO>\\d+", "<NBTOTDOSRSATRANSMANO>00000002");
    }
}
