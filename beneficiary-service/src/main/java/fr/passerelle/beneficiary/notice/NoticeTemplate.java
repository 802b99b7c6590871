package fr.passerelle.beneficiary.notice;

/// What can be written to a person. Each has a mail and a letter under `templates/notice`.
public enum NoticeTemplate {
    /// The right to the RSA is open (CASF art. L262-2): from when, and for the allocataire how much.
    RSA_OPENING("rsa-opening");

    private final String code;

    NoticeTemplate(String code) {
        this.code = code;
    }

    /// Name in events and file names.
    public String code() {
        return code;
    }
}
