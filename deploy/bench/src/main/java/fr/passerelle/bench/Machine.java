package fr.passerelle.bench;

import java.lang.management.ManagementFactory;

/// What the figures were taken on: they mean nothing without it.
final class Machine {
    private Machine() {}

    static String described() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%d cores, %s %s, Java %s, load average %.1f before the first figure"
                .formatted(
                        system.getAvailableProcessors(),
                        system.getName(),
                        system.getArch(),
                        Runtime.version().feature(),
                        system.getSystemLoadAverage());
    }
}
