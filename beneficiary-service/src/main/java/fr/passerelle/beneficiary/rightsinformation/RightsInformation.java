package fr.passerelle.beneficiary.rightsinformation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One act of telling a person of their rights and duties. It does not change; a later one is another act.
@Entity
@Table(name = "rights_information")
public class RightsInformation {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "document_version")
    private String documentVersion;

    @Enumerated(EnumType.STRING)
    private RightsInformationChannel channel;

    @Column(name = "informed_on")
    private LocalDate informedOn;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected RightsInformation() {}

    RightsInformation(UUID id, String departement, InformPerson.Command told) {
        this.id = id;
        this.departement = departement;
        this.personId = told.personId();
        this.documentVersion = told.documentVersion();
        this.channel = told.channel();
        this.informedOn = told.informedOn();
        this.organisationId = told.organisationId();
        this.recordedAt = told.at();
    }

    RightsInformationEvent.Informed announced() {
        return new RightsInformationEvent.Informed(
                id, personId, departement, documentVersion, channel, informedOn, recordedAt);
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID personId() {
        return personId;
    }

    public String documentVersion() {
        return documentVersion;
    }

    public RightsInformationChannel channel() {
        return channel;
    }

    public LocalDate informedOn() {
        return informedOn;
    }

    public String organisationId() {
        return organisationId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
