package fr.passerelle.contract.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// What both sides sign. A change of any of it is a change of the contract.
///
/// @param goal in the person's own words (S003_16)
/// @param hoursReason why fewer weekly hours than usual are asked for
/// @param jobFirstReason why a job is looked for before a blocking frein is worked on (S001_24)
@Embeddable
public record CerContent(
        String goal,
        @ColumnTransformer(write = "?::jsonb") Commitments commitments,
        @Column(name = "starts_on") LocalDate startsOn,
        int months,

        @Column(name = "weekly_hours") @Nullable Integer weeklyHours,

        @Column(name = "hours_reason") @Nullable String hoursReason,

        @Column(name = "job_first_reason") @Nullable String jobFirstReason) {

    /// The last day, included.
    public LocalDate endsOn() {
        return startsOn.plusMonths(months).minusDays(1);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn());
    }

    /// The same goal and term with other étapes.
    public CerContent planned(List<Step> steps, @Nullable String whyJobFirst) {
        return new CerContent(
                goal,
                new Commitments(commitments.objectives(), steps),
                startsOn,
                months,
                weeklyHours,
                hoursReason,
                whyJobFirst == null ? jobFirstReason : whyJobFirst);
    }

    /// The same promises for the term that follows.
    public CerContent following() {
        return new CerContent(
                goal,
                commitments.movedBy(months),
                endsOn().plusDays(1),
                months,
                weeklyHours,
                hoursReason,
                jobFirstReason);
    }
}
