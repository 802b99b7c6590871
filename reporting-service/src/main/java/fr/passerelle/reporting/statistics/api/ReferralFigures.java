package fr.passerelle.reporting.statistics.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.passerelle.reporting.referral.Referral;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.tally.Counts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Referrals sent, and what came of them.
///
/// @param course absent where a part of it would point at few people
/// @param byActionType sent, apart by type of action
/// @param breakdown the course of each type of action, told internally only
public record ReferralFigures(
        long sent,
        @JsonUnwrapped @Nullable Course course,
        @Nullable List<Share> byActionType,
        @Nullable List<Line> breakdown) {

    @Schema(name = "ReferralCourse")
    public record Course(
            long accepted,
            long refused,
            long unanswered,

            @Schema(description = "Personnes entrées dans l'action, ce qui est plus qu'une prescription")
            long started,

            long completed,

            @Schema(description = "Entrées sur prescriptions, entre 0 et 1") @Nullable BigDecimal conversionRate,

            @Schema(description = "Prescriptions qui ont reçu une réponse, entre 0 et 1") @Nullable BigDecimal answeredRate,

            @Nullable List<Share> refusedByReason,
            @Nullable List<Share> completedByOutcome) {
        private static Course of(Counts referrals, Depth depth) {
            var refused = referrals.where(Referral::isRefused);
            var completed = referrals.where(Referral::isCompleted);
            long sent = referrals.total();
            long answered = referrals.where(Referral::isAnswered).total();
            long started = referrals.where(Referral::isEntered).total();
            return new Course(
                    answered - refused.total(),
                    refused.total(),
                    sent - answered,
                    started,
                    completed.total(),
                    Share.ratio(started, sent),
                    Share.ratio(answered, sent),
                    Share.of(refused, Referral.REFUSED_BECAUSE, depth),
                    Share.of(completed, Referral.OUTCOME, depth));
        }
    }

    @Schema(name = "ReferralLine")
    public record Line(
            String actionType, long sent, @JsonUnwrapped Course course) {}

    static ReferralFigures of(Counts referrals, Depth depth) {
        return new ReferralFigures(
                referrals.total(),
                depth.tells(stages(referrals)) ? Course.of(referrals, depth) : null,
                Share.of(referrals, Referral.ACTION_TYPE, depth),
                depth.exact() ? lines(referrals, depth) : null);
    }

    /// Each referral in one of them, so that no figure of its course is a difference of few people.
    private static List<Long> stages(Counts referrals) {
        return referrals.byKind().entrySet().stream()
                .collect(Collectors.groupingBy(
                        referral -> Referral.stage(referral.getKey()), Collectors.summingLong(Map.Entry::getValue)))
                .values()
                .stream()
                .toList();
    }

    private static List<Line> lines(Counts referrals, Depth depth) {
        return referrals.by(Referral.ACTION_TYPE).entrySet().stream()
                .map(type -> new Line(type.getKey(), type.getValue().total(), Course.of(type.getValue(), depth)))
                .toList();
    }
}
