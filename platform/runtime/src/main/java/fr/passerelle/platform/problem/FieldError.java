package fr.passerelle.platform.problem;

/// One refused field of a body or a query.
///
/// @param field path of the field as the caller wrote it, for example `person.nir`
/// @param rule stable code of the rule, for example `nir-key`
/// @param message French sentence that says what to write instead
public record FieldError(String field, String rule, String message) {}
