package fr.passerelle.local.component;

import fr.passerelle.local.Ports;
import fr.passerelle.local.Workspace;
import fr.passerelle.local.process.Program;
import java.time.Instant;
import java.util.List;

/// Takes every mail that the platform sends and hands it to nobody; the origin shows them at /mails.
public final class MailCatcher implements Component {
    private final Workspace workspace;
    private final Ports ports;

    public MailCatcher(Workspace workspace, Ports ports) {
        this.workspace = workspace;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.smtp());
    }

    @Override
    public Program program() {
        return Program.java(
                workspace.home(),
                48,
                ClassPath.ofMailCatcher(workspace),
                List.of(
                        "fr.passerelle.local.mail.MailCatcherMain",
                        String.valueOf(ports.smtp()),
                        workspace.data(name()).toString()));
    }

    @Override
    public Instant builtAt() {
        return ClassPath.builtAt(workspace);
    }

    @Override
    public boolean isHealthy() {
        return Probe.listens(ports.smtp());
    }
}
