package fr.passerelle.platform.versioning;

/// An answer that shows one version of a resource: it leaves with its ETag. A change of a child is a version of the
/// root.
public interface Versioned {
    /// Stands in the body too, so that a page without JavaScript carries it in a hidden field.
    long version();

    /// Which view of the resource is shown, in small letters: two callers who see different fields must not share a
    /// tag.
    default String view() {
        return "full";
    }

    /// The strong entity tag `"7-full"`, quotes included.
    default String tag() {
        return "\"" + version() + "-" + view() + "\"";
    }
}
