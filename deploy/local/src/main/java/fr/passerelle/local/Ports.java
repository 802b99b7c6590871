package fr.passerelle.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// Every port follows from one base, so that a second platform on the machine needs one number.
public record Ports(int base) {
    public static final int DEFAULT_BASE = 8080;
    public static final List<String> SERVICES =
            List.of("beneficiary", "scheduling", "partner", "contract", "reporting");

    /// Below the ephemeral range of Linux and macOS, so that no outgoing connection takes a port in between.
    private static final int FREE_FROM = 12_000;

    private static final int FREE_TO = 31_000;
    private static final int SPAN = 130;
    private static final Queue<ServerSocket> HELD = new ConcurrentLinkedQueue<>();

    public Ports {
        if (base < 1024 || base + SPAN > 65_535) {
            throw new PlatformFailure(
                    "PASSERELLE_PORT must lie between 1024 and %d, not %d".formatted(65_535 - SPAN, base));
        }
    }

    public static Ports fromEnvironment() {
        var value = System.getenv().getOrDefault("PASSERELLE_PORT", String.valueOf(DEFAULT_BASE));
        try {
            return new Ports(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw new PlatformFailure("PASSERELLE_PORT must be a number, not \"" + value + "\"", e);
        }
    }

    /// Ports that nobody listens on, for tests that start a platform of their own. This process holds them until
    /// it ends: whoever claims ports at the same moment gets others.
    public static Ports claim() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int block = ThreadLocalRandom.current().nextInt((FREE_TO - FREE_FROM) / SPAN);
            var ports = new Ports(FREE_FROM + block * SPAN);
            if (ports.hold() && ports.all().allMatch(Ports::isFree)) {
                return ports;
            }
        }
        throw new PlatformFailure("No %d free ports in a row were found".formatted(SPAN));
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    public int origin() {
        return base;
    }

    public int keycloak() {
        return base + 100;
    }

    public int postgres() {
        return base + 101;
    }

    public int kafka() {
        return base + 102;
    }

    public int kafkaOutside() {
        return base + 103;
    }

    public int kafkaController() {
        return base + 104;
    }

    public int smtp() {
        return base + 105;
    }

    public int sms() {
        return base + 106;
    }

    public int service(String name) {
        return base + 110 + SERVICES.indexOf(name);
    }

    public int management(String name) {
        return base + 120 + SERVICES.indexOf(name);
    }

    /// The last port of a block belongs to no part: who listens on it holds the block.
    private boolean hold() {
        try {
            HELD.add(new ServerSocket(base + SPAN - 1, 1, InetAddress.ofLiteral("127.0.0.1")));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private IntStream all() {
        var shared = IntStream.of(
                origin(), keycloak(), postgres(), kafka(), kafkaOutside(), kafkaController(), smtp(), sms());
        var services = SERVICES.stream().flatMapToInt(name -> IntStream.of(service(name), management(name)));
        return IntStream.concat(shared, services);
    }
}
