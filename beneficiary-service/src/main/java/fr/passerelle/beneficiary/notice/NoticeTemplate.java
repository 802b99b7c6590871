package fr.passerelle.beneficiary.notice;

import java.util.Arrays;
import java.util.Optional;

/// What can be written to a person. Each has a mail and a letter under `templates/notice`, and
/// a text message unless it is not for others to read along.
public enum NoticeTemplate {
    /// The right to the RSA is open (CASF art. L262-2): from when, and for the allocataire how much.
    RSA_OPENING("rsa-opening"),
    /// An appointment is to be taken, before a day.
    APPOINTMENT_INVITATION("appointment-invitation"),
    /// An appointment was given: when, where, what for.
    APPOINTMENT_BOOKED("appointment-booked"),
    APPOINTMENT_CANCELLED("appointment-cancelled"),
    /// Who follows the person now, and on which path (CASF art. L262-29).
    ORIENTATION_DECIDED("orientation-decided"),
    /// Which two professionals follow the person together now, with or without an RSA.
    BINOME_ASSIGNED("binome-assigned"),
    /// The contract is in force (CASF art. L262-35).
    CER_VALIDATED("cer-validated"),
    /// What a person is blamed for and risks, before anything is decided (CASF art. L262-37): the only one that may
    /// speak of a sanction.
    BREACH_NOTICE("breach-notice");

    private final String code;

    NoticeTemplate(String code) {
        this.code = code;
    }

    /// Name in events and file names.
    public String code() {
        return code;
    }

    /// Whether it may be told where others read along.
    public boolean fitsTextMessage() {
        return this != BREACH_NOTICE;
    }

    /// Whether it says what a person is blamed for: those who follow them read it, and not who pays.
    public boolean isForTheCircle() {
        return this == BREACH_NOTICE;
    }

    public static Optional<NoticeTemplate> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
