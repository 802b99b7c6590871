package fr.passerelle.partner.convention;

import fr.passerelle.partner.Faults;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Records a signed convention with its articles and what each party does under them.
@ApplicationScoped
public class RecordConvention {
    private final Conventions conventions;
    private final Texts texts;
    private final Clock clock;

    RecordConvention(Conventions conventions, Texts texts, Clock clock) {
        this.conventions = conventions;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param parties organisations, as access tokens name them
    public record Command(
            String departement,
            ConventionType type,
            String object,
            List<String> parties,
            LocalDate signedOn,
            LocalDate startsOn,
            int months,
            List<Article> articles,
            List<ConventionAction> actions) {
        public Command {
            parties = List.copyOf(parties);
            articles = List.copyOf(articles);
            actions = List.copyOf(actions);
        }
    }

    @Transactional
    public Convention handle(Command command) {
        check(command);
        var convention = new Convention(Ids.next(), command);
        conventions.add(convention);
        return convention;
    }

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "convention-unknown");
    }

    private void check(Command command) {
        var faults = new Faults(texts);
        var today = LocalDates.today(clock);
        faults.addIfFar(command.signedOn(), today, "signedOn");
        faults.addIfFar(command.startsOn(), today, "startsOn");
        faults.addUnless(distinct(command.parties()), "parties", "parties-distinct");
        var numbers = command.articles().stream().map(Article::number).toList();
        faults.addUnless(distinct(numbers), "articles", "articles-distinct");
        for (var i = 0; i < command.actions().size(); i++) {
            var action = command.actions().get(i);
            var path = "actions[" + i + "]";
            faults.addUnless(numbers.contains(action.articleNumber()), path + ".articleNumber", "article-unknown");
            faults.addUnless(
                    command.parties().contains(action.organisationId()), path + ".organisationId", "not-a-party");
        }
        faults.refuse();
    }

    private static boolean distinct(List<String> values) {
        return values.stream().collect(Collectors.toSet()).size() == values.size();
    }
}
