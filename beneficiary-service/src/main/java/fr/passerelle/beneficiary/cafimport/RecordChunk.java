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
import java.util.Optional;

/// Records a chunk: its households, what they announce, the report and the progress stand or fall together.
@ApplicationScoped
class RecordChunk {
    private final Imports imports;
    private final RecordHousehold households;
    private final HouseholdSources sources;
    private final HouseholdMoves.Recording moves;
    private final BeneficiarySettings settings;
    private final Clock clock;

    RecordChunk(
            Imports imports,
            RecordHousehold households,
            HouseholdSources sources,
            HouseholdMoves.Recording moves,
            BeneficiarySettings settings,
            Clock clock) {
        this.imports = imports;
        this.households = households;
        this.sources = sources;
        this.moves = moves;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void handle(ImportRun run, Chunk chunk) {
        imports.hold(run, settings.cafFiles().lease());
        var tally = new Tally();
        var findings = new ArrayList<Finding>();
        var kept = new ArrayList<HouseholdSources.Source>();
        var told = new ArrayList<HouseholdMoves.Told>();
        var outcomes = households.handle(commands(run, chunk)).iterator();
        for (var reading : chunk.households()) {
            tally.readOne(reading.hasAnomaly());
            findings.addAll(reading.findings());
            if (reading.household().isPresent()) {
                var outcome = outcomes.next();
                tally.add(outcome);
                findings.addAll(findings(reading, outcome));
                source(run, reading, outcome).ifPresent(kept::add);
                told.addAll(moves(run, reading, outcome));
            } else {
                tally.refusedOne();
            }
        }
        sources.keep(kept);
        moves.handle(run, told);
        findings.addAll(chunk.ofFile());
        imports.advance(run, tally, findings);
        if (chunk.isLast()) {
            imports.complete(run, chunk.declared(), clock.instant());
        }
    }

    private static List<RecordHousehold.Command> commands(ImportRun run, Chunk chunk) {
        return chunk.households().stream()
                .flatMap(reading -> reading.household().stream())
                .map(household -> new RecordHousehold.Command(
                        run.fileId(),
                        run.departement(),
                        payer(household),
                        run.receivedAt(),
                        run.referenceDate(),
                        run.writtenAt(),
                        run.nature(),
                        household))
                .toList();
    }

    private static Optional<HouseholdSources.Source> source(ImportRun run, HouseholdReading reading, Outcome outcome) {
        var id = outcome.householdId();
        return id == null || !isApplied(outcome)
                ? Optional.empty()
                : reading.household()
                        .map(household -> new HouseholdSources.Source(
                                id, run.departement(), run.fileId(), household.contentHash(), reading.source()));
    }

    private static List<HouseholdMoves.Told> moves(ImportRun run, HouseholdReading reading, Outcome outcome) {
        var id = outcome.householdId();
        if (id == null || !isApplied(outcome)) {
            return List.of();
        }
        var from = payer(reading.household().orElseThrow());
        return reading.moves().stream()
                .map(move -> new HouseholdMoves.Told(id, run.departement(), from, run.fileId(), move))
                .toList();
    }

    private static boolean isApplied(Outcome outcome) {
        return outcome.change() == Change.CREATED || outcome.change() == Change.UPDATED;
    }

    private static String payer(HouseholdSnapshot household) {
        return household.affiliation().regime() + "-" + household.affiliation().organisme();
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
