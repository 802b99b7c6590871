package fr.passerelle.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A command to run as a child, with what it adds to the environment.
public record Program(List<String> command, Map<String, String> environment) {
    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public Program(List<String> command) {
        this(command, Map.of());
    }

    public boolean isJava() {
        return command.getFirst().endsWith("java");
    }

    /// @return the same, with an option for the virtual machine
    public Program with(String option) {
        var extended = new ArrayList<>(command);
        extended.add(1, option);
        return new Program(extended, environment);
    }

    /// @return the same, with more in the environment
    public Program with(Map<String, String> variables) {
        var extended = new HashMap<>(environment);
        extended.putAll(variables);
        return new Program(command, extended);
    }

    /// A JVM of the same JDK as the launcher, small by default: serial collector, bounded heap, and the first
    /// compiler alone unless PASSERELLE_JIT=full: a platform is started more often than it is loaded.
    ///
    /// @param classPath goes to the environment: a command line longer than a page can't be read back, nor its mark
    public static Program java(Path home, int heapMegabytes, String classPath, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + heapMegabytes + "m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        if (!"full".equals(System.getenv("PASSERELLE_JIT"))) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.add(Children.mark(home));
        command.addAll(arguments);
        return new Program(command, Map.of("CLASSPATH", classPath));
    }
}
