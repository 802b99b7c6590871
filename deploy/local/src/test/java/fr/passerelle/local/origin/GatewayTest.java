package fr.passerelle.local.origin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.local.Ports;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GatewayTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final Ports ports = Ports.claim();
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicLong received = new AtomicLong();

    @BeforeEach
    void origin() throws Exception {
        var routes = new Routes(
                Map.of("/v1/beneficiaries", "beneficiary", "/v1/caf-files", "beneficiary", "/v1/cers", "contract"));
        var pages = new Pages(vertx, new Contracts(folder), new Guides(folder), ports, new Mails(folder));
        await(vertx.createHttpServer(Reception.options())
                .requestHandler(new Reception(new Gateway(vertx, () -> routes, ports), pages))
                .listen(ports.origin(), "127.0.0.1"));
        await(vertx.createHttpServer().requestHandler(this::service).listen(ports.service("beneficiary"), "127.0.0.1"));
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        await(vertx.close());
    }

    /// Counts what it receives and answers with the count; breaks off in the middle where it is asked to.
    private void service(HttpServerRequest request) {
        if (request.uri().endsWith("/broken")) {
            request.connection().close();
            return;
        }
        request.handler(chunk -> received.addAndGet(chunk.length()));
        request.endHandler(
                _ -> request.response().putHeader("X-Seen", request.uri()).end("" + received));
    }

    @Test
    void a_request_reaches_its_service_with_its_query_and_comes_back() throws Exception {
        var answer = send(get("/v1/beneficiaries?communeCode=92071"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Seen")).contains("/v1/beneficiaries?communeCode=92071");
    }

    @Test
    void a_caf_file_of_many_megabytes_streams_through_without_announcing_its_size() throws Exception {
        var answer = send(post("/v1/caf-files", chunked(40)));
        assertThat(answer.body()).isEqualTo(String.valueOf(40L * MEBIBYTE));
    }

    @Test
    void an_announced_body_over_one_mebibyte_is_refused_in_french() throws Exception {
        var answer = send(post("/v1/beneficiaries", HttpRequest.BodyPublishers.ofByteArray(new byte[MEBIBYTE + 1])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:passerelle:problem:payload-too-large", "1 Mio");
        assertThat(received).hasValue(0);
    }

    @Test
    void a_body_that_grows_over_one_mebibyte_as_it_comes_is_refused_too() throws Exception {
        var answer = send(post("/v1/beneficiaries", chunked(3)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_stopped_service_is_503_with_a_time_to_come_back() throws Exception {
        var answer = send(get("/v1/cers"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("urn:passerelle:problem:service-unavailable");
    }

    @Test
    void a_service_that_breaks_off_is_502() throws Exception {
        var answer = send(get("/v1/beneficiaries/broken"));
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_broken_escape_in_the_address_is_400_as_a_problem() throws Exception {
        // When
        var answer = vertx.createHttpClient()
                .request(HttpMethod.GET, ports.origin(), "127.0.0.1", "/v1/beneficiaries/a%zzb")
                .compose(request -> request.send())
                .compose(response -> response.body().map(body -> response.statusCode() + " " + body));
        // Then
        await(answer);
        assertThat(answer.result()).startsWith("400 ").contains("urn:passerelle:problem:malformed-url");
    }

    @Test
    void an_unknown_path_is_404_as_a_problem() throws Exception {
        var answer = send(get("/v1/unknown"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"instance\":\"/v1/unknown\"");
    }

    @Test
    void a_name_cannot_leave_the_folder_of_the_contracts() throws Exception {
        assertThat(send(get("/openapi/..%2f..%2fsecret.json")).statusCode()).isEqualTo(404);
        assertThat(send(get("/mails/..%2fsecret.eml")).statusCode()).isEqualTo(404);
    }

    private static HttpRequest.BodyPublisher chunked(int mebibytes) {
        return HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(mebibytes, new byte[MEBIBYTE]));
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(uri(path)).build();
    }

    private HttpRequest post(String path, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(uri(path)).POST(body).build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + ports.origin() + path);
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void await(Future<?> future) throws Exception {
        future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
