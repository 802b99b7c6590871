package fr.passerelle.scheduling.site.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CommuneDetachmentRequest")
record CommuneDetachmentRequest(
        @NotNull @Schema(description = "Dernier jour où la commune est reçue ici")
        LocalDate until) {}
