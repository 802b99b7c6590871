package fr.passerelle.local;

import java.util.List;
import java.util.stream.Collectors;

/// The commands behind make: up, warm, down, reset, token, redrive.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try {
            var platform = LocalPlatform.fromEnvironment();
            run(args.length == 0 ? "" : args[0], List.of(args).stream().skip(1).toList(), platform);
        } catch (PlatformFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(String command, List<String> arguments, LocalPlatform platform) {
        switch (command) {
            case "up" -> up(platform);
            case "warm" -> warm(platform);
            case "down" -> {
                platform.stop();
                System.out.println("Stopped; data stays in " + platform.home());
            }
            case "reset" -> {
                platform.reset();
                System.out.println("Stopped; data deleted");
            }
            case "token" -> System.out.println(token(platform, arguments));
            case "redrive" ->
                new Redrive(platform)
                        .run(arguments.stream().filter(name -> !name.isBlank()).toList());
            default -> throw new PlatformFailure("usage: platform up|warm|down|reset|token|redrive");
        }
    }

    private static void up(LocalPlatform platform) {
        var begun = System.nanoTime();
        var started = platform.start();
        System.out.println(new Addresses(platform).text());
        System.out.printf(
                "%s in %.1f s%s%n",
                started == 0 ? "Already up, checked" : "Up",
                secondsSince(begun),
                platform.memoryMegabytes().stream()
                        .mapToObj(", memory %d MB (PSS)"::formatted)
                        .collect(Collectors.joining()));
        if (started > 0 && platform.isUntrained()) {
            System.out.println("To start this build again and again: make warm, once, and a start takes a third of it");
        }
    }

    private static void warm(LocalPlatform platform) {
        var begun = System.nanoTime();
        platform.start();
        var trained = platform.train();
        System.out.printf(
                "Start-up caches written for %s in %.0f s%n",
                trained.isEmpty() ? "nothing: all stand" : String.join(", ", trained), secondsSince(begun));
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000.0;
    }

    private static String token(LocalPlatform platform, List<String> arguments) {
        var named = arguments.stream()
                .map(argument -> argument.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var client = named.getOrDefault("client", "");
        var account = named.getOrDefault("account", "");
        if (client.isBlank() == account.isBlank()) {
            throw new PlatformFailure("Say who: make -s token CLIENT=caf-92, or make -s token ACCOUNT=agent-92");
        }
        return account.isBlank() ? platform.clientToken(client) : platform.accountToken(account);
    }
}
