package fr.passerelle.contract.binome;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contract.Situations;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.merge.PersonMerge;
import fr.passerelle.platform.merge.PersonMerges;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The end of a binôme and the merge that it comes from are told by two services, in any order.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class MergedBinomeTest {
    private static final String TRAVAIL = "FRANCE-TRAVAIL";
    private static final String CCAS = "CCAS-92071";
    private static final String DEPARTEMENT = "DEPARTEMENT-92";

    @Inject
    LearnBinome learn;

    @Inject
    Binomes binomes;

    @Inject
    PersonMerges merges;

    @Inject
    Situations situations;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final UUID survivor = Ids.next();
    private final UUID merged = Ids.next();
    private final UUID yields = Ids.next();
    private final UUID kept = Ids.next();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void both_have_one() {
        today = LocalDates.today(clock);
        situations.within("92", () -> {
            learn.assigned(binome(kept, survivor, DEPARTEMENT));
            learn.assigned(binome(yields, merged, CCAS));
        });
    }

    @Test
    void the_merge_first_and_then_the_end_leaves_the_one_of_the_survivor() {
        // When
        situations.within("92", () -> {
            merges.take(merge());
            learn.ended(binome(yields, survivor, CCAS), today, false); // the consumer resolved whom it is told of
        });
        // Then
        assertThatTheOneOfTheSurvivorIsLeft();
    }

    @Test
    void the_end_first_and_then_the_merge_leaves_the_one_of_the_survivor() {
        // When
        situations.within("92", () -> {
            learn.ended(binome(yields, merged, CCAS), today, false);
            merges.take(merge());
        });
        // Then
        assertThatTheOneOfTheSurvivorIsLeft();
    }

    @Test
    void neither_comes_back_when_the_merge_is_taken_back() {
        // When
        situations.within("92", () -> {
            merges.take(merge());
            learn.ended(binome(yields, survivor, CCAS), today, false);
        });
        situations.within("92", () -> merges.takeBack(merge()));
        // Then
        assertThat(openLinks(merged)).isEmpty();
        assertThat(openLinks(survivor)).containsExactly(DEPARTEMENT, TRAVAIL);
        situations.within("92", () -> {
            assertThat(binomes.of(merged, today.plusDays(1))).isEmpty();
            assertThat(binomes.of(survivor, today)).map(KnownBinome::id).contains(kept);
        });
    }

    @Test
    void an_end_told_after_the_merge_was_taken_back_ends_it_as_well() {
        // When
        situations.within("92", () -> merges.take(merge()));
        situations.within("92", () -> merges.takeBack(merge()));
        situations.within("92", () -> learn.ended(binome(yields, merged, CCAS), today, false));
        // Then
        assertThat(openLinks(merged)).isEmpty();
        assertThat(openLinks(survivor)).containsExactly(DEPARTEMENT, TRAVAIL);
    }

    private void assertThatTheOneOfTheSurvivorIsLeft() {
        assertThat(openLinks(merged)).isEmpty();
        assertThat(openLinks(survivor)).containsExactly(DEPARTEMENT, TRAVAIL);
        situations.within(
                "92",
                () -> assertThat(binomes.of(survivor, today.plusDays(1)))
                        .map(KnownBinome::id)
                        .contains(kept));
    }

    private PersonMerge merge() {
        return new PersonMerge(new UUID(merged.getLeastSignificantBits(), 1), "92", survivor, merged, clock.instant());
    }

    private KnownBinome binome(UUID id, UUID person, String social) {
        return new KnownBinome(
                id,
                person,
                "92",
                new KnownBinome.Member(TRAVAIL, "FRANCE_TRAVAIL", "conseiller-17"),
                new KnownBinome.Member(social, social.split("-", 2)[0], "social-1"),
                today.minusDays(10));
    }

    private List<String> openLinks(UUID person) {
        var links = new ArrayList<String>();
        situations.within("92", () -> links.addAll(sql.all("""
                select organisation_id from person_link
                where person_id = ? and until is null order by organisation_id collate "C\"""", row -> row.getString(1), person)));
        return links;
    }
}
