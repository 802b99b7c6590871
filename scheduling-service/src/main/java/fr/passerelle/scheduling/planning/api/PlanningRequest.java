package fr.passerelle.scheduling.planning.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanningRequest", description = "Proposition de recevoir dans un lieu")
record PlanningRequest(@NotNull UUID siteId, @NotNull @Valid TermsRequest terms) {}
