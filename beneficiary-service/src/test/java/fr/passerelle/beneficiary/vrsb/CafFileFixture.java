package fr.passerelle.beneficiary.vrsb;

import fr.passerelle.beneficiary.cafhousehold.HouseholdReader;
import fr.passerelle.beneficiary.cafhousehold.HouseholdReading;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files in the real format about people who do not exist: fictitious NIRs (months 20 to 42), invented names.
public final class CafFileFixture {
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    public static final LocalDate RECEIVED = LocalDate.of(2026, 11, 5);
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n";

    private String departement = "092";
    private String declaration = DECLARATION;
    private String header = header("2026-10-31", "01:18:36.0000");
    private String end = "\n</Racine>\n";
    private String totals = "";
    private final List<String> households = new ArrayList<>();

    private CafFileFixture() {}

    public static CafFileFixture file() {
        return new CafFileFixture();
    }

    /// A whole valid file.
    public static byte[] of(int households) {
        return file().households(households).bytes();
    }

    public CafFileFixture departement(String ideparte) {
        departement = ideparte;
        return this;
    }

    public CafFileFixture declaration(String text) {
        declaration = text;
        return this;
    }

    public CafFileFixture header(String text) {
        header = text;
        return this;
    }

    public CafFileFixture end(String text) {
        end = text;
        return this;
    }

    public CafFileFixture totals(String text) {
        totals = text;
        return this;
    }

    public CafFileFixture households(int count) {
        return households(households.size() + 1, count);
    }

    /// Households of their own numbers, which no other test should use.
    public CafFileFixture households(int first, int count) {
        for (int i = 0; i < count; i++) {
            household(HouseholdFixture.household(first + i));
        }
        return this;
    }

    public CafFileFixture household(HouseholdFixture household) {
        return household(household.in(departement).xml());
    }

    public CafFileFixture household(String xml) {
        households.add(xml);
        return this;
    }

    public String xml() {
        var sums = totals.isEmpty() ? totals(households.size(), 0) : totals;
        return declaration + "<Racine>\n" + header + String.join("\n", households) + "\n" + sums + end;
    }

    public byte[] bytes() {
        return xml().getBytes(WINDOWS_1252);
    }

    public static String header(String referenceDate, String time) {
        return """
                <IdentificationFlux>
                <APPLIEME>CRI</APPLIEME>
                <NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME>
                <TYPEFLUX>M</TYPEFLUX>
                <NATFLUX>D</NATFLUX>
                <DTCREAFLUX>2026-11-05</DTCREAFLUX>
                <HEUCREAFLUX>%s</HEUCREAFLUX>
                <DTREF>%s</DTREF>
                </IdentificationFlux>
                """.formatted(time, referenceDate);
    }

    public static String totals(int households, int anomalies) {
        return """
                <TransmissionFlux>
                <NBTOTDOSRSATRANSM>%08d</NBTOTDOSRSATRANSM>
                <NBTOTDOSRSATRANSMANO>%08d</NBTOTDOSRSATRANSMANO>
                </TransmissionFlux>""".formatted(households, anomalies);
    }

    /// The sections of a file, fed in pieces of a size.
    public static List<Section> cut(byte[] file, int piece, int householdLimit) {
        var sections = new ArrayList<Section>();
        var cutter = new HouseholdCutter(householdLimit, sections::add);
        for (int from = 0; from < file.length; from += piece) {
            cutter.feed(file, from, Math.min(file.length, from + piece));
        }
        cutter.end();
        return sections;
    }

    /// Each household of a file, read.
    public static List<HouseholdReading> read(byte[] file, String departement) {
        return read(file, departement, null);
    }

    /// As it is read where a paying body sent it.
    public static List<HouseholdReading> read(byte[] file, String departement, @Nullable String sender) {
        var reader = new HouseholdReader(departement, sender, RECEIVED);
        var readings = new ArrayList<HouseholdReading>();
        for (var section : cut(file, 64 * 1024, 4 * 1024 * 1024)) {
            if (section.kind() == Section.Kind.HOUSEHOLD) {
                readings.add(reader.read(section, readings.size() + 1));
            }
        }
        return readings;
    }

    /// Looks a file through as its reception does.
    public static FileSurvey survey(byte[] file) {
        var survey = new FileSurvey(4 * 1024 * 1024, null, RECEIVED);
        survey.feed(file, 0, file.length);
        survey.end();
        return survey;
    }
}
