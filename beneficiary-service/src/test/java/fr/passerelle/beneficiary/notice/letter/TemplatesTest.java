package fr.passerelle.beneficiary.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text that a person may receive, those to come included.
class TemplatesTest {
    static List<Path> templates() {
        var folder = Repository.root().resolve("beneficiary-service/src/main/resources/templates/notice");
        return Repository.files(folder, Files::isRegularFile);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void S001_18_a_message_says_who_writes_what_next_and_how_to_answer_without_the_internet(Path template) {
        // When
        var text = Repository.text(template);
        // Then
        assertThat(text).contains("{page.sender.name}", "{page.sender.phone}", "{page.sender.address}");
        assertThat(text).contains("Et maintenant ?", "Vous n'avez pas besoin d'internet");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void S001_18_a_message_never_threatens(Path template) {
        // When
        var text = Repository.text(template).toLowerCase(Locale.FRENCH);
        // Then
        assertThat(text).doesNotContain("sanction", "radié", "radiation", "sous peine", "mise en demeure");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void an_amount_stands_only_where_there_is_one_to_tell(Path template) {
        // When
        var text = Repository.text(template);
        // Then
        assertThat(text.indexOf("{#if page.amount}")).isNotNegative().isLessThan(text.indexOf("{page.amount}"));
    }
}
