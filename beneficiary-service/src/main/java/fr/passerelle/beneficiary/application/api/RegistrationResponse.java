package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.application.LawfulBasis;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "BeneficiaryRegistration",
        description = "Personne enregistrée ; elle se lit avec GET /v1/beneficiaries/{id}")
public record RegistrationResponse(
        UUID beneficiaryId, String departement, String registeredBy, LawfulBasis lawfulBasis, Instant registeredAt) {}
