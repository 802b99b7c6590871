package fr.passerelle.beneficiary.notice;

/// How a notice reaches its person.
public enum NoticeChannel {
    EMAIL,
    /// printed and handed over or posted
    LETTER
}
