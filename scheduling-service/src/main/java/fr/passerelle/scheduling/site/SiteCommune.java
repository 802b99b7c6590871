package fr.passerelle.scheduling.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A site serves a commune from one day to another, both included.
@Entity
@Table(name = "site_commune")
public class SiteCommune {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "site_id")
    private UUID siteId;

    /// Repeated here so that the database itself holds a commune to one espace insertion.
    @Enumerated(EnumType.STRING)
    @Column(name = "site_type")
    private SiteType siteType;

    @Column(name = "commune_code")
    private String communeCode;

    private LocalDate since;

    private @Nullable LocalDate until;

    protected SiteCommune() {}

    SiteCommune(UUID id, Site site, String communeCode, LocalDate since, @Nullable LocalDate until) {
        this.id = id;
        this.departement = site.departement();
        this.siteId = site.id();
        this.siteType = site.type();
        this.communeCode = communeCode;
        this.since = since;
        this.until = until;
    }

    void endOn(LocalDate lastDay) {
        until = lastDay;
    }

    public String departement() {
        return departement;
    }

    public UUID siteId() {
        return siteId;
    }

    public String communeCode() {
        return communeCode;
    }

    public LocalDate since() {
        return since;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (until == null || !until.isBefore(from)) && (to == null || !since.isAfter(to));
    }
}
