package fr.passerelle.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;

/// Where things stand below `fr.passerelle.<service>`: a package a feature, and below each feature its adapters.
final class Layout {
    static final String FEATURE = "fr.passerelle.*.*";
    static final String ADAPTER = "fr.passerelle.*.*.*..";

    private static final Pattern FEATURE_OF = Pattern.compile("fr\\.passerelle\\.\\w+\\.(\\w+)");

    private Layout() {}

    /// @return the feature's name, empty for a class of the service's root package or of somebody else
    static String featureOf(JavaClass type) {
        var found = FEATURE_OF.matcher(type.getPackageName());
        return found.lookingAt() ? found.group() : "";
    }
}
