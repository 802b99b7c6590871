package fr.passerelle.beneficiary.notice;

import org.jspecify.annotations.Nullable;

/// Sends a notice by the channel that it goes by, mail or text message.
public interface Carrier {
    /// @return under which the provider knows it; absent where it gives nothing
    /// @throws NotSent with a stable reason code where it did not leave
    @Nullable String send(Notice notice, Addressee addressee);

    /// Why a notice did not leave.
    final class NotSent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reasonCode;
        private final boolean forGood;

        private NotSent(String reasonCode, boolean forGood, @Nullable Throwable cause) {
            super(reasonCode, cause);
            this.reasonCode = reasonCode;
            this.forGood = forGood;
        }

        /// It may leave another time.
        public static NotSent now(String reasonCode, @Nullable Throwable cause) {
            return new NotSent(reasonCode, false, cause);
        }

        /// It would never leave: trying again is of no use.
        public static NotSent ever(String reasonCode) {
            return new NotSent(reasonCode, true, null);
        }

        public String reasonCode() {
            return reasonCode;
        }

        public boolean isForGood() {
            return forGood;
        }
    }
}
