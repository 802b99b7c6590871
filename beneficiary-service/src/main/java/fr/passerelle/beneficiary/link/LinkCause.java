package fr.passerelle.beneficiary.link;

import fr.passerelle.beneficiary.access.LinkReason;
import java.util.UUID;

/// One fact that makes an organisation share a person. Several may stand for one link, which ends with the last.
///
/// @param causeId the appointment, orientation, referral or binôme
public record LinkCause(UUID personId, String departement, String organisationId, LinkReason reason, UUID causeId) {}
