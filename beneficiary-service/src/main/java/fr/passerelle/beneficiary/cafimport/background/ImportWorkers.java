package fr.passerelle.beneficiary.cafimport.background;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.caffile.ImportDue;
import fr.passerelle.beneficiary.cafimport.ImportCafFile;
import fr.passerelle.beneficiary.cafimport.Imports;
import fr.passerelle.platform.event.Worker;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Imports what is due, away from any request: at once after a file is received here, within a second otherwise.
@ApplicationScoped
class ImportWorkers {
    private final Imports imports;
    private final ImportCafFile importCafFile;
    private final Semaphore news = new Semaphore(0);
    private final List<Worker> workers;
    private volatile boolean open = true;

    ImportWorkers(Imports imports, ImportCafFile importCafFile, BeneficiarySettings settings) {
        this.imports = imports;
        this.importCafFile = importCafFile;
        this.workers = IntStream.rangeClosed(1, settings.cafFiles().workers())
                .mapToObj(number -> new Worker("caf-import-" + number, this::importDue))
                .toList();
    }

    void start(@Observes StartupEvent started) {
        workers.forEach(Worker::start);
    }

    /// A chunk being recorded is finished; the rest waits for the next start, or another replica.
    void stop(@Observes ShutdownEvent stopping) {
        open = false;
        workers.forEach(Worker::close);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportDue due) {
        news.release();
    }

    private void importDue() throws InterruptedException {
        var _ = news.tryAcquire(1, TimeUnit.SECONDS);
        DueWork.takeAll("files of the Caf", imports::departementsWithDue, () -> open && importCafFile.next(() -> open));
    }
}
