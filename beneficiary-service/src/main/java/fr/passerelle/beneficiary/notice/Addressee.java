package fr.passerelle.beneficiary.notice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The person as written to, read anew each time: an address that changed since is the right one.
///
/// @param postalLines lines of the envelope below the name, empty where no address is known
public record Addressee(String displayName, @Nullable String email, List<String> postalLines) {
    public Addressee {
        postalLines = List.copyOf(postalLines);
    }

    Optional<String> mailAddress() {
        return Optional.ofNullable(email);
    }

    NoticeChannel channel() {
        return email == null ? NoticeChannel.LETTER : NoticeChannel.EMAIL;
    }
}
