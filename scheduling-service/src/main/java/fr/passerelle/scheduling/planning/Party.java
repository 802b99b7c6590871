package fr.passerelle.scheduling.planning;

/// Who speaks in a negotiation.
///
/// @param account subject of the token
/// @param leads whether it is the Département, which leads insertion and may answer for either side but accept for none
public record Party(String organisationId, String account, boolean leads) {}
