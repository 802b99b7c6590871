package fr.passerelle.testing.walk;

import fr.passerelle.testing.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A form with one thing in it that must not be.
///
/// @param how in words, for whoever reads that it was not refused
/// @param field that the refusal has to name; absent where the fault is in no field, or in its meaning
@SuppressWarnings("ArrayRecordComponent") // never compared
record Spoilt(String how, byte[] body, @Nullable String field) {
    /// Stands where the spoilt value is put in afterwards, as no mapper would write it.
    private static final String HERE = "@@here@@";

    private static final int MANY = 10_000;
    private static final int MEGABYTE = 1 << 20;
    private static final int DEEP = 1_001;

    /// Whatever the form, or without knowing it.
    static List<Spoilt> anything() {
        return List.of(
                text("a megabyte", "{\"x\":\"" + "a".repeat(MEGABYTE) + "\"}"),
                text("a key twice", "{\"x\":1,\"x\":2}"),
                text("nothing", ""),
                text("null", "null"),
                text("a list", "[" + "{},".repeat(MANY) + "{}]"),
                text("cut short", "{\"x\":"),
                text("something after the end", "{} {}"),
                text("a thousand levels", "[".repeat(DEEP) + "]".repeat(DEEP)),
                text("a thousand levels in a field", "{\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"),
                text("an unknown field", "{\"aFieldOfNobody\":1}"),
                text("NUL in a key", "{\"a\\u0000b\":1}"),
                text("half a character in a key", "{\"a\\ud800b\":1}"),
                new Spoilt(
                        "bytes that are no text", new byte[] {'{', '"', (byte) 0xC3, 0x28, '"', ':', '1', '}'}, null));
    }

    static List<Spoilt> of(JsonNode form) {
        var spoilt = new ArrayList<>(anything());
        each(form, "", UnaryOperator.identity(), spoilt);
        return spoilt;
    }

    /// @param around puts the rest of the form around what is made of this part
    private static void each(JsonNode part, String place, UnaryOperator<String> around, List<Spoilt> into) {
        switch (part) {
            case ObjectNode object -> ofObject(object, place, around, into);
            case ArrayNode list -> ofList(list, place, around, into);
            default -> ofValue(part, place, around, into);
        }
    }

    private static void ofObject(ObjectNode object, String place, UnaryOperator<String> around, List<Spoilt> into) {
        for (var first : object.propertyNames().stream().limit(1).toList()) {
            var twice = "{\"" + first + "\":" + object.get(first) + ","
                    + object.toString().substring(1);
            put(into, inside(place, first), "said twice", UnaryOperator.identity(), around.apply(twice));
        }
        put(into, place, "a text, and no form", around, "\"x\"");
        var more = "{\"aFieldOfNobody\":1" + (object.isEmpty() ? "" : ",")
                + object.toString().substring(1);
        into.add(text(place + " has a field of nobody", around.apply(more)));
        object.properties().forEach(field -> {
            var marked = object.deepCopy();
            marked.put(field.getKey(), HERE);
            var written = marked.toString();
            UnaryOperator<String> within = value -> around.apply(written.replace("\"" + HERE + "\"", value));
            each(field.getValue(), inside(place, field.getKey()), within, into);
        });
    }

    private static void ofList(ArrayNode list, String place, UnaryOperator<String> around, List<Spoilt> into) {
        if (!list.isEmpty()) {
            var first = list.get(0).toString();
            var many = "[" + (first + ",").repeat(MANY - 1) + first + "]";
            into.add(text(place + " has ten thousand entries", around.apply(many)));
            each(list.get(0), place + "[0]", entry -> around.apply("[" + entry + "]"), into);
        }
        put(into, place, "a number, and no list", around, "1");
    }

    private static void ofValue(JsonNode value, String place, UnaryOperator<String> around, List<Spoilt> into) {
        if (value.isString()) {
            ofText(value.stringValue(), place, around, into);
        } else if (value.isNumber()) {
            into.add(text(place + " is less than nothing", around.apply("-1")));
            put(into, place, "more than anything", around, "1e400");
            put(into, place, "a text, and no number", around, "\"1\"");
        } else {
            put(into, place, "neither true nor false", around, "\"true\"");
        }
        put(into, place, "a list in a list", around, "[[]]");
    }

    private static void ofText(String text, String place, UnaryOperator<String> around, List<Spoilt> into) {
        put(into, place, "half a character", around, "\"" + text + "\\ud83d\"");
        put(into, place, "ended by NUL", around, "\"" + text + "\\u0000\"");
        put(into, place, "turned from right to left", around, "\"" + text + "\\u202e\"");
        put(into, place, "a number, and no text", around, "7");
        if (text.matches("\\d{4}-\\d\\d(-\\d\\d.*)?")) {
            into.add(text(place + " is in the year 9999", around.apply("\"9999" + text.substring(4) + "\"")));
        }
    }

    private static String inside(String place, String field) {
        return place.isEmpty() ? field : place + "." + field;
    }

    private static void put(List<Spoilt> into, String place, String what, UnaryOperator<String> around, String part) {
        var body = around.apply(part).getBytes(StandardCharsets.UTF_8);
        into.add(new Spoilt(place + " is " + what, body, place.isEmpty() ? null : place));
    }

    private static Spoilt text(String how, String body) {
        return new Spoilt(how, body.getBytes(StandardCharsets.UTF_8), null);
    }

    static List<Spoilt> of(String form) {
        return of(Json.tree(form));
    }
}
