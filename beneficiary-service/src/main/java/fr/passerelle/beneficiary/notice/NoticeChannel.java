package fr.passerelle.beneficiary.notice;

/// How a notice reaches its person.
public enum NoticeChannel {
    EMAIL,
    /// a text message to a mobile phone
    SMS,
    /// printed and handed over or posted
    LETTER
}
