package fr.passerelle.beneficiary.notice.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.Carrier.NotSent;
import fr.passerelle.beneficiary.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Sends text messages through the HTTP interface of whichever provider a Département has: address, headers and
/// body are settings. The id of the notice goes with it, so that a provider can tell a second try from a second
/// message.
@ApplicationScoped
class HttpTextMessages {
    /// The provider understood and will not take this message, whenever it is sent.
    private static final Set<Integer> REFUSED = Set.of(400, 404, 422);

    private final BeneficiarySettings.Sms settings;
    private final TextMessageWriter writer;
    private final ObjectMapper json;
    private final HttpClient http;

    HttpTextMessages(BeneficiarySettings settings, TextMessageWriter writer, ObjectMapper json) {
        this.settings = settings.sms();
        this.writer = writer;
        this.json = json;
        this.http =
                HttpClient.newBuilder().connectTimeout(this.settings.timeout()).build();
    }

    /// @return the provider's own id of the message, where it tells one
    @Nullable String send(Notice notice, Addressee addressee) {
        var url = settings.url().orElseThrow(() -> NotSent.ever("sms-not-configured"));
        var to = addressee.contact().mobile().orElseThrow(() -> NotSent.ever("no-mobile-number"));
        var message = writer.message(notice, addressee);
        var body = TextMessageBody.of(
                settings.body(),
                settings.contentType(),
                Map.of(
                        "to", to,
                        "from", message.from(),
                        "text", message.text(),
                        "id", notice.id().toString()));
        var answer = post(request(url, body));
        if (answer.statusCode() / 100 != 2) {
            throw REFUSED.contains(answer.statusCode())
                    ? NotSent.ever("sms-refused")
                    : NotSent.now("sms-status-" + answer.statusCode(), null);
        }
        return reference(answer.body());
    }

    private HttpRequest request(URI url, String body) {
        var request = HttpRequest.newBuilder(url)
                .timeout(settings.timeout())
                .header("Content-Type", settings.contentType() + "; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        settings.headers().forEach(request::setHeader);
        return request.build();
    }

    /// The timeout of a request ends with the headers of its answer: the whole answer is waited for no longer.
    private HttpResponse<String> post(HttpRequest request) {
        var answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return answer.get(settings.timeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw NotSent.now("sms-unreachable", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotSent.now("sms-interrupted", e);
        }
    }

    private @Nullable String reference(String answer) {
        return settings.reference().map(pointer -> at(pointer, answer)).orElse(null);
    }

    /// The message left: an answer that is not as expected costs its trace the provider's id, nothing else.
    private @Nullable String at(String pointer, String answer) {
        try {
            var found = json.readTree(answer).at(pointer);
            return found.isValueNode() && !found.isNull() ? found.asText() : null;
        } catch (JsonProcessingException _) {
            return null;
        }
    }
}
