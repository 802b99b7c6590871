package fr.passerelle.partner.structure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A place of a partner, which one can find, be oriented to, and whose actions one can enter.
@Entity
@Table(name = "structure")
public class Structure {
    @Id
    private UUID id;

    private String departement;

    @Embedded
    private Sheet sheet;

    @Column(name = "organisation_id")
    private String organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_type")
    private OrganisationType organisationType;

    @Enumerated(EnumType.STRING)
    @Column(name = "structure_type")
    private StructureType structureType;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "structure_commune", joinColumns = @JoinColumn(name = "structure_id"))
    private List<ServedCommune> communes = new ArrayList<>();

    @Version
    private long version;

    protected Structure() {}

    Structure(UUID id, DescribeStructure.Description told) {
        this.id = id;
        this.departement = told.departement();
        this.sheet = told.sheet();
        this.organisationId = told.organisationId();
        this.organisationType = told.organisationType();
        this.structureType = told.structureType();
        this.communes = new ArrayList<>(told.communes());
    }

    void describe(DescribeStructure.Description told) {
        sheet = told.sheet();
        organisationId = told.organisationId();
        organisationType = told.organisationType();
        structureType = told.structureType();
        communes.clear();
        communes.addAll(told.communes());
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public Sheet sheet() {
        return sheet;
    }

    public String organisationId() {
        return organisationId;
    }

    public OrganisationType organisationType() {
        return organisationType;
    }

    public StructureType structureType() {
        return structureType;
    }

    public List<ServedCommune> communes() {
        return List.copyOf(communes);
    }

    public long version() {
        return version;
    }
}
