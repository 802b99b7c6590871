package fr.passerelle.scheduling.site.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CoordonnateurRequest", description = "Qui répond du lieu et de ses plannings")
record CoordonnateurRequest(
        @NotNull @Pattern(regexp = "[\\w.@-]{3,100}") @Schema(description = "Son compte : revendication « sub » de ses jetons")
        String account) {}
