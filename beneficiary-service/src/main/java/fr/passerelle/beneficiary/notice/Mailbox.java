package fr.passerelle.beneficiary.notice;

/// Sends a notice by mail.
public interface Mailbox {
    /// @throws NotSent with a stable reason code where the mail did not leave
    void send(Notice notice, Addressee addressee);

    /// Why a mail did not leave.
    final class NotSent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reasonCode;

        public NotSent(String reasonCode, Throwable cause) {
            super(reasonCode, cause);
            this.reasonCode = reasonCode;
        }

        public String reasonCode() {
            return reasonCode;
        }
    }
}
