package fr.passerelle.partner.convention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A signed agreement between partners, in force from a day for a number of months.
@Entity
@Table(name = "convention")
public class Convention {
    @Id
    private UUID id;

    private String departement;

    @Enumerated(EnumType.STRING)
    private ConventionType type;

    private String object;

    private List<String> parties;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private int months;

    /// Last day.
    @Column(name = "ends_on")
    private LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "convention_article", joinColumns = @JoinColumn(name = "convention_id"))
    private List<Article> articles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "convention_action", joinColumns = @JoinColumn(name = "convention_id"))
    private List<ConventionAction> actions = new ArrayList<>();

    @Version
    private long version;

    protected Convention() {}

    Convention(UUID id, RecordConvention.Command told) {
        this.id = id;
        this.departement = told.departement();
        this.type = told.type();
        this.object = told.object();
        this.parties = told.parties();
        this.signedOn = told.signedOn();
        this.startsOn = told.startsOn();
        this.months = told.months();
        this.endsOn = told.startsOn().plusMonths(told.months()).minusDays(1);
        this.articles = new ArrayList<>(told.articles());
        this.actions = new ArrayList<>(told.actions());
    }

    public boolean isInForceOn(LocalDate day) {
        return !signedOn.isAfter(day) && !startsOn.isAfter(day) && !endsOn.isBefore(day);
    }

    public boolean binds(String organisationId) {
        return parties.contains(organisationId);
    }

    public boolean hasArticle(String number) {
        return articles.stream().anyMatch(article -> article.number().equals(number));
    }

    /// The article under which this organisation acts by that rule of orientation.
    public Optional<Basis> basisOf(String orientationRule, String organisationId) {
        return actions.stream()
                .filter(action -> orientationRule.equals(action.orientationRule())
                        && action.organisationId().equals(organisationId))
                .map(action -> new Basis(id, action.articleNumber(), action.isFree()))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public ConventionType type() {
        return type;
    }

    public String object() {
        return object;
    }

    public List<String> parties() {
        return List.copyOf(parties);
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public int months() {
        return months;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public List<Article> articles() {
        return List.copyOf(articles);
    }

    public List<ConventionAction> actions() {
        return List.copyOf(actions);
    }

    public long version() {
        return version;
    }
}
