package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.cafhousehold.HouseholdReading;
import fr.passerelle.beneficiary.household.HouseholdSnapshot;
import fr.passerelle.beneficiary.household.RecordHousehold;
import fr.passerelle.beneficiary.household.RecordHousehold.Change;
import fr.passerelle.beneficiary.household.RecordHousehold.Outcome;
import fr.passerelle.beneficiary.vrsb.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Records a chunk: its households, what they announce, the report and the progress stand or fall together.
@ApplicationScoped
class RecordChunk {
    private final Imports imports;
    private final RecordHousehold households;
    private final HouseholdSources sources;
    private final BeneficiarySettings settings;
    private final Clock clock;

    RecordChunk(
            Imports imports,
            RecordHousehold households,
            HouseholdSources sources,
            BeneficiarySettings settings,
            Clock clock) {
        this.imports = imports;
        this.households = households;
        this.sources = sources;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void handle(ImportRun run, Chunk chunk) {
        imports.hold(run, settings.cafFiles().lease());
        var tally = new Tally();
        var findings = new ArrayList<Finding>();
        for (var reading : chunk.households()) {
            tally.readOne(reading.hasAnomaly());
            findings.addAll(reading.findings());
            reading.household()
                    .ifPresentOrElse(household -> record(run, reading, household, tally, findings), tally::refusedOne);
        }
        findings.addAll(chunk.ofFile());
        imports.advance(run, tally, findings);
        if (chunk.isLast()) {
            imports.complete(run, clock.instant());
        }
    }

    private void record(
            ImportRun run, HouseholdReading reading, HouseholdSnapshot household, Tally tally, List<Finding> findings) {
        var affiliation = household.affiliation();
        var outcome = households.handle(new RecordHousehold.Command(
                run.fileId(),
                run.departement(),
                affiliation.regime() + "-" + affiliation.organisme(),
                run.receivedAt(),
                run.referenceDate(),
                run.nature(),
                household));
        tally.add(outcome);
        findings.addAll(findings(reading, outcome));
        var id = outcome.householdId();
        if (id != null && (outcome.change() == Change.CREATED || outcome.change() == Change.UPDATED)) {
            sources.keep(id, run.departement(), run.fileId(), household.contentHash(), reading.source());
        }
    }

    private static List<Finding> findings(HouseholdReading reading, Outcome outcome) {
        var findings = new ArrayList<Finding>();
        for (var warning : outcome.warnings()) {
            findings.add(Finding.warning(reading.lineOf(warning.member()), warning.element(), warning.rule())
                    .ofHousehold(reading.rank()));
        }
        if (outcome.change() == Change.OUTDATED) {
            findings.add(Finding.warning(reading.line(), "DTREF", "household-outdated")
                    .ofHousehold(reading.rank()));
        }
        return findings;
    }
}
