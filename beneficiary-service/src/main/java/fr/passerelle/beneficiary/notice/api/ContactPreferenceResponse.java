package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.beneficiary.person.ContactChannel;
import fr.passerelle.platform.versioning.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ContactPreference", description = "Comment une personne veut qu'on lui écrive, et comment on lui écrit")
public record ContactPreferenceResponse(
        UUID beneficiaryId,

        @Nullable @Schema(description = "Ce qu'elle a demandé ; absent si elle n'a rien demandé")
        ContactChannel preferred,

        @Schema(description = "Ce qui est fait aujourd'hui, selon ce que l'on sait d'elle")
        NoticeChannel channel,

        long version)
        implements Versioned {}
