package fr.passerelle.testing.contract;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A real HTTP server with a few fixed answers, to judge the judges.
public final class DoorServer implements AutoCloseable {
    public static final String DOCUMENT = """
            {"openapi": "3.0.3", "info": {"title": "doors", "version": "1"},
             "paths": {
               "/v1/doors": {
                 "get": {"parameters": [{"name": "colour", "in": "query", "required": true,
                                         "schema": {"type": "string"}}],
                         "responses": {"200": {"description": "doors", "content": {"application/json":
                           {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Door"}}}}}}}},
               "/v1/doors/{id}": {
                 "parameters": [{"$ref": "#/components/parameters/id"}],
                 "get": {"responses": {"200": {"description": "a door", "content": {"application/json":
                           {"schema": {"$ref": "#/components/schemas/Door"}}}}}}},
               "/v1/colours": {
                 "get": {"x-tenant": "shared",
                         "responses": {"200": {"description": "colours", "content": {"application/json":
                           {"schema": {"type": "array", "items": {"type": "string"}}}}}}}}},
             "components": {
               "parameters": {"id": {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}},
               "schemas": {"Door": {"type": "object", "required": ["id"],
                           "properties": {"id": {"type": "integer"}, "colour": {"type": "string"}}}}}}
            """;

    private final HttpServer server;

    public DoorServer(Map<String, String> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        answers.forEach((path, body) -> server.createContext(path, exchange -> {
            var isAllowed = exchange.getRequestHeaders().containsKey("Authorization");
            var bytes = (isAllowed ? body : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(isAllowed ? 200 : 401, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }));
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
