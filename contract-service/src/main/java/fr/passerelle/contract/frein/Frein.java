package fr.passerelle.contract.frein;

import java.util.UUID;

/// A difficulty that keeps a person from work. Those that reveal health, disability or justice are not told here.
///
/// @param blocking to be worked on before a job is looked for
public record Frein(UUID id, String code, boolean blocking) {}
