package fr.passerelle.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventBreaksTest {
    private static final String RELEASED = """
            {"$id": "urn:passerelle:schema:house:DoorOpened.v1", "type": "object", "description": "A door opened.",
             "required": ["doorId", "side"],
             "properties": {
               "doorId": {"type": "string", "format": "uuid"},
               "side": {"enum": ["LEFT", "RIGHT"]},
               "width": {"type": "number", "maximum": 300},
               "maker": {"type": "string", "pattern": "^[A-Z]{3}$"},
               "hinges": {"type": "array", "items": {"type": "object", "required": ["metal"],
                 "properties": {"metal": {"enum": ["IRON", "BRASS"]}, "age": {"type": "integer"}}}}}}
            """;

    @Test
    void the_same_schema_in_other_words_and_another_order_breaks_nothing() {
        assertThat(breaks("A door opened.", "A door was opened.")).isEmpty();
        assertThat(breaks("\"doorId\", \"side\"", "\"side\", \"doorId\"")).isEmpty();
        assertThat(breaks("\"LEFT\", \"RIGHT\"", "\"RIGHT\", \"LEFT\"")).isEmpty();
    }

    @Test
    void an_optional_field_more_breaks_nothing_at_any_depth() {
        assertThat(breaks("\"width\":", "\"colour\": {\"enum\": [\"RED\"]}, \"width\":"))
                .isEmpty();
        assertThat(breaks("\"age\":", "\"length\": {\"type\": \"integer\"}, \"age\":"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a field is removed        | "width":                 | "breadth":                | .width is no longer there
            a deep field is removed   | "age":                   | "years":                  | .hinges[].age is no longer there
            a field becomes mandatory | ["doorId", "side"]       | ["doorId", "side", "width"] | required was
            a field becomes optional  | ["doorId", "side"]       | ["doorId"]                | required was
            a deep one too            | ["metal"]                | []                        | .hinges[]: required was
            a type changes            | "type": "number"         | "type": "string"          | .width: type was "number" and is "string"
            a value is removed        | ["LEFT", "RIGHT"]        | ["LEFT"]                  | .side: enum was
            a value is added          | ["IRON", "BRASS"]        | ["IRON", "BRASS", "TIN"]  | .hinges[].metal: enum was
            a pattern narrows         | ^[A-Z]{3}$               | ^[A-M]{3}$                | .maker: pattern was
            a bound narrows           | "maximum": 300           | "maximum": 200            | .width: maximum was 300 and is 200
            a bound appears           | "type": "integer"        | "type": "integer", "minimum": 1 | .hinges[].age: minimum was absent
            a format is lost          | , "format": "uuid"       | , "format": "uri"         | .doorId: format was
            another service announces | schema:house             | schema:garden             | $id was
            """)
    void whatever_else_changes_breaks_the_promise(String what, String before, String after, String told) {
        assertThat(breaks(before, after))
                .as(what)
                .singleElement()
                .asString()
                .startsWith("DoorOpened.v1")
                .contains(told);
    }

    private static List<String> breaks(String before, String after) {
        assertThat(RELEASED).contains(before);
        return EventBreaks.between("DoorOpened.v1", Json.tree(RELEASED), Json.tree(RELEASED.replace(before, after)));
    }
}
