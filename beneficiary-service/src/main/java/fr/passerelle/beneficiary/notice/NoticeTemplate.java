package fr.passerelle.beneficiary.notice;

import java.util.Arrays;
import java.util.Optional;

/// What can be written to a person. Each has a mail and a letter under `templates/notice`.
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
    /// The contract is in force (CASF art. L262-35).
    CER_VALIDATED("cer-validated");

    private final String code;

    NoticeTemplate(String code) {
        this.code = code;
    }

    /// Name in events and file names.
    public String code() {
        return code;
    }

    public static Optional<NoticeTemplate> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
