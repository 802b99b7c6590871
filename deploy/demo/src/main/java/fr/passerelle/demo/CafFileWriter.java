package fr.passerelle.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Iterator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// Writes a *flux bénéficiaire* VRSB0801 of any size, household after household, in windows-1252 as a Caf does.
public final class CafFileWriter {
    public static final Charset ENCODING = Charset.forName("windows-1252");

    private final SyntheticCohort cohort;
    private final LocalDate referenceDate;
    private final String state;

    /// A first file: every right is open and payable.
    ///
    /// @param seed the same seed gives the same households
    public CafFileWriter(String departement, LocalDate referenceDate, long seed) {
        this(new SyntheticCohort(departement, referenceDate, seed), referenceDate, "2");
    }

    private CafFileWriter(SyntheticCohort cohort, LocalDate referenceDate, String state) {
        this.cohort = cohort;
        this.referenceDate = referenceDate;
        this.state = state;
    }

    /// The file of a later day on the same households.
    ///
    /// @param laterState ETATDOSRSA of all of them then
    public CafFileWriter later(LocalDate laterDate, String laterState) {
        return new CafFileWriter(cohort, laterDate, laterState);
    }

    /// @param count how many households, about 6.7 kB each
    public void write(OutputStream out, int count) throws IOException {
        try {
            var xml = new Elements(XMLOutputFactory.newFactory().createXMLStreamWriter(out, ENCODING.name()));
            xml.document(ENCODING.name(), () -> content(xml, count));
        } catch (XMLStreamException e) {
            throw new IOException("The Caf file could not be written", e);
        }
    }

    private void content(Elements xml, int count) throws XMLStreamException {
        header(xml);
        var writer = new HouseholdWriter(xml, cohort.departement(), referenceDate, state);
        for (Iterator<SyntheticHousehold> each = cohort.households(count).iterator(); each.hasNext(); ) {
            writer.write(each.next());
        }
        xml.element("TransmissionFlux", () -> {
            xml.text("NBTOTDOSRSATRANSM", "%08d".formatted(count));
            xml.text("NBTOTDOSRSATRANSMANO", "00000000");
        });
    }

    private void header(Elements xml) throws XMLStreamException {
        xml.element("IdentificationFlux", () -> {
            xml.text("APPLIEME", "CRI");
            xml.text("NUMVERSIONAPPLIEME", "6200");
            xml.text("TYPEFLUX", "M");
            xml.text("NATFLUX", "D");
            xml.text("DTCREAFLUX", referenceDate.plusDays(5).toString());
            xml.text(
                    "HEUCREAFLUX",
                    "01:%02d:%02d.0000"
                            .formatted(Math.floorMod(cohort.seed(), 60), Math.floorMod(cohort.seed() / 60, 60)));
            xml.text("DTREF", referenceDate.toString());
        });
    }
}
