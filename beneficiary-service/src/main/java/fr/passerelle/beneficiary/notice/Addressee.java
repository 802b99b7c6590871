package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.person.ContactChannel;
import fr.passerelle.beneficiary.person.ContactDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The person as written to, read anew each time: an address that changed since is the right one.
///
/// @param preferred how the person asked to be written to
/// @param postalLines lines of the envelope below the name, empty where no address is known
public record Addressee(
        String displayName,
        ContactDetails contact,
        @Nullable ContactChannel preferred,
        List<String> postalLines) {
    public Addressee {
        postalLines = List.copyOf(postalLines);
    }

    boolean isReachedBy(NoticeChannel channel) {
        return switch (channel) {
            case EMAIL -> contact.email() != null;
            case SMS -> contact.mobile().isPresent();
            case LETTER -> true;
        };
    }
}
