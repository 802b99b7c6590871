package fr.passerelle.local.component;

import fr.passerelle.local.Ports;
import fr.passerelle.local.Workspace;
import fr.passerelle.local.process.Program;
import java.time.Instant;
import java.util.List;

/// Takes every mail and text message that the platform sends and hands it to nobody; the origin shows them at
/// /mails.
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
        return List.of(ports.smtp(), ports.sms());
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
                        String.valueOf(ports.sms()),
                        workspace.data(name()).toString()));
    }

    @Override
    public Instant builtAt() {
        return ClassPath.builtAt(workspace);
    }

    @Override
    public boolean isHealthy() {
        return Probe.listens(ports.smtp()) && Probe.listens(ports.sms());
    }
}
