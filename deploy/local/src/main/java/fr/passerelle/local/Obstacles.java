package fr.passerelle.local;

import fr.passerelle.local.component.Component;
import fr.passerelle.local.process.Children;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// What can be known to fail before anything is started, each said in one line.
record Obstacles(Workspace workspace, Children children) {
    private static final long GIGABYTE = 1L << 30;
    private static final long NEEDED = 2;

    void check(List<Component> parts) {
        checkDisk();
        parts.stream().filter(part -> children.find(part.name()).isEmpty()).forEach(Obstacles::checkPorts);
    }

    private void checkDisk() {
        try {
            var free = Files.getFileStore(workspace.home()).getUsableSpace();
            if (free < NEEDED * GIGABYTE) {
                throw new PlatformFailure("Disk full: %d MB free under %s, %d GB are needed"
                        .formatted(free >> 20, workspace.home(), NEEDED));
            }
        } catch (IOException e) {
            throw new PlatformFailure("Free space under %s is unknown".formatted(workspace.home()), e);
        }
    }

    private static void checkPorts(Component part) {
        for (int port : part.ports()) {
            if (!Ports.isFree(port)) {
                throw new PlatformFailure(
                        "Port %d (%s) is in use: free it, or take other ports with PASSERELLE_PORT=18080 make up"
                                .formatted(port, part.name()));
            }
        }
    }
}
