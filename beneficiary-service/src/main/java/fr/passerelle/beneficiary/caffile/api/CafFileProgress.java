package fr.passerelle.beneficiary.caffile.api;

import fr.passerelle.beneficiary.caffile.CafFile;
import fr.passerelle.beneficiary.caffile.CafFileState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CafFileProgress", description = "Où en est un import ; read sur households est l'avancement")
record CafFileProgress(
        CafFileState state,
        long households,
        long read,
        long recorded,
        long unchanged,
        long outdated,
        long refused,
        long persons,
        long openings) {

    static CafFileProgress of(CafFile file) {
        var counts = file.counts();
        return new CafFileProgress(
                file.state(),
                counts.households(),
                counts.read(),
                counts.recorded(),
                counts.unchanged(),
                counts.outdated(),
                counts.refused(),
                counts.persons(),
                counts.openings());
    }
}
