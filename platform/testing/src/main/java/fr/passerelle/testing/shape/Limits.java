package fr.passerelle.testing.shape;

/// Where growth stops. What to aim at stands in CONTRIBUTING.md and is smaller.
///
/// @param depth levels of packages below the root of a service
public record Limits(int fileLines, int methodLines, int dependencies, int packageFiles, int depth) {
    public static final Limits SERVICE = new Limits(250, 30, 6, 20, 3);
    public static final Limits PLATFORM = new Limits(250, 30, 6, 12, 2);
    public static final Limits TESTS = new Limits(400, 30, 6, 30, 3);
}
