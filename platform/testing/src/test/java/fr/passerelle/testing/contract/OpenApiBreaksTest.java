package fr.passerelle.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiBreaksTest {
    private static final String RELEASED = """
            {"openapi": "3.0.3", "info": {"title": "doors", "version": "1"},
             "paths": {
               "/v1/doors": {
                 "get": {"parameters": [{"name": "side", "in": "query",
                                         "schema": {"type": "string", "enum": ["LEFT", "RIGHT"]}}],
                         "responses": {"200": {"description": "doors", "content": {"application/json":
                           {"schema": {"$ref": "#/components/schemas/Door"}}}}}},
                 "post": {"requestBody": {"required": true, "content": {"application/json":
                           {"schema": {"$ref": "#/components/schemas/NewDoor"}}}},
                          "responses": {"201": {"description": "made"}}}}},
             "components": {"schemas": {
               "NewDoor": {"type": "object", "required": ["width"],
                 "properties": {"width": {"type": "integer"}, "maker": {"type": "string", "maxLength": 40}}},
               "Door": {"type": "object", "required": ["id"],
                 "properties": {"id": {"type": "integer"}, "colour": {"type": "string"}}}}}}
            """;

    @Test
    void a_document_that_stayed_or_that_promises_more_breaks_nothing() {
        assertThat(breaks("\"doors\"", "\"all doors\"")).isEmpty();
        assertThat(breaks("\"colour\":", "\"depth\": {\"type\": \"integer\"}, \"colour\":"))
                .isEmpty();
        assertThat(breaks("\"maker\":", "\"style\": {\"type\": \"string\"}, \"maker\":"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            an operation is removed       | "post"                     | "put"                         | POST /v1/doors is no longer there
            a path is renamed             | "/v1/doors"                | "/v1/gates"                   | GET /v1/doors is no longer there
            an answer loses a field       | "colour":                  | "tint":                       | GET /v1/doors broke its answers
            an answer's field changes     | "id": {"type": "integer"}  | "id": {"type": "string"}      | GET /v1/doors broke its answers
            a request asks for more       | "required": ["width"]      | "required": ["width", "maker"] | POST /v1/doors broke its request
            a request takes less          | "maxLength": 40            | "maxLength": 20               | POST /v1/doors broke its request
            a request's field is removed  | "maker":                   | "author":                     | POST /v1/doors broke its request
            a parameter becomes mandatory | "in": "query"              | "in": "query", "required": true | GET /v1/doors broke its parameters
            a parameter is removed        | "name": "side"             | "name": "face"                | GET /v1/doors broke its parameters
            a parameter takes less        | ["LEFT", "RIGHT"]          | ["LEFT"]                      | GET /v1/doors broke its parameters
            an answer is removed          | "201"                      | "202"                         | POST /v1/doors broke its answers
            """)
    void what_a_client_would_stumble_over_breaks_the_promise(String what, String before, String after, String told) {
        assertThat(breaks(before, after))
                .as(what)
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line).contains(told));
    }

    private static List<String> breaks(String before, String after) {
        assertThat(RELEASED).contains(before);
        return OpenApiBreaks.between("doors.json", RELEASED, RELEASED.replace(before, after));
    }
}
