package fr.passerelle.scheduling.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place where people are received. What it is and who holds it stay; how it is described may change.
@Entity
@Table(name = "site")
public class Site {
    @Id
    private UUID id;

    private String departement;

    @Enumerated(EnumType.STRING)
    private SiteType type;

    @Column(name = "organisation_id")
    private String organisationId;

    @Embedded
    private SiteDescription description;

    private @Nullable String coordonnateur;

    @Version
    private long version;

    protected Site() {}

    public Site(UUID id, String departement, SiteType type, String organisationId, SiteDescription description) {
        this.id = id;
        this.departement = departement;
        this.type = type;
        this.organisationId = organisationId;
        this.description = description;
    }

    public SiteEvent.Described describe(SiteDescription told, Instant at) {
        description = told;
        return new SiteEvent.Described(id, departement, type, organisationId, description, at);
    }

    /// Names the one who answers for the place, and nobody else from then on.
    ///
    /// @param account subject of the account's tokens
    public void entrustTo(String account) {
        coordonnateur = account;
    }

    /// Whether an account may answer for the place; while nobody is named, any coordonnateur of the holder may.
    public boolean isEntrustedTo(String account) {
        return coordonnateur == null || coordonnateur.equals(account);
    }

    public Optional<String> coordonnateur() {
        return Optional.ofNullable(coordonnateur);
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public SiteType type() {
        return type;
    }

    /// Who holds the place.
    public String organisationId() {
        return organisationId;
    }

    public SiteDescription description() {
        return description;
    }

    public long version() {
        return version;
    }
}
