package fr.passerelle.platform.inbox;

import java.time.Instant;
import java.util.UUID;

/// An event as received, its data read into the consumer's own record.
///
/// @param id `ce_id`, the key of the inbox
/// @param type `ce_type`, for example `fr.passerelle.beneficiary.RsaRightOpened.v1`
/// @param subject `ce_subject`
/// @param departement extension attribute `ce_departement`
/// @param occurredAt `ce_time`, when the fact happened
public record ReceivedEvent<T>(UUID id, String type, String subject, String departement, Instant occurredAt, T data) {}
