package fr.passerelle.beneficiary.personalfile;

import java.util.Locale;

/// The parts of a personal file, in the order in which a person reads them.
public enum FileSection {
    IDENTITY,
    REGISTRATION,
    MERGES,
    HOUSEHOLDS,
    MOVES,
    RIGHTS,
    APPLICATIONS,
    DIAGNOSTICS,
    FREINS,
    RIGHTS_INFORMATION,
    PATH,
    EXITS,
    RUPTURES,
    SIGNALS,
    NOTICES,
    SHARED_WITH,
    REQUESTS,
    RETENTION,
    ACCESSES;

    /// As in the export and in the names of its texts: `rights-information`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
