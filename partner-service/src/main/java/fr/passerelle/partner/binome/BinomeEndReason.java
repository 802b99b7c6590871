package fr.passerelle.partner.binome;

/// Why a binôme follows a person no longer.
public enum BinomeEndReason {
    SUPPORT_COMPLETED,
    MEMBER_REPLACED,
    PERSON_STOPPED,
    REORIENTED,
    MOVED_AWAY,
    /// it was never in force
    RECORDED_BY_MISTAKE,
    /// two files were about one person, each with a binôme: that of the file which yields ends
    FILES_MERGED
}
