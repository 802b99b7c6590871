package fr.passerelle.local.component;

import fr.passerelle.local.Ports;
import fr.passerelle.local.Workspace;
import fr.passerelle.local.process.Program;
import java.time.Instant;
import java.util.List;

/// The one address of the platform: the first page, the contracts, the mails, and /v1 of every service.
public final class Origin implements Component {
    private final Workspace workspace;
    private final Ports ports;

    public Origin(Workspace workspace, Ports ports) {
        this.workspace = workspace;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "origin";
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.origin());
    }

    @Override
    public Program program() {
        return Program.java(
                workspace.home(),
                64,
                ClassPath.ofPlatform(workspace),
                List.of(
                        "-XX:MaxDirectMemorySize=64m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "fr.passerelle.local.origin.OriginMain",
                        String.valueOf(ports.base()),
                        workspace.repository().toString(),
                        workspace.home().toString()));
    }

    @Override
    public Instant builtAt() {
        return ClassPath.builtAt(workspace);
    }

    @Override
    public boolean isHealthy() {
        return Probe.answers("http://127.0.0.1:%d/".formatted(ports.origin()));
    }
}
