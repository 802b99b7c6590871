package fr.passerelle.testing.contract;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// One event as a message of AsyncAPI.
record EventMessage(Path folder, String name) {
    /// @param services who announces it
    ObjectNode tree(List<String> services) {
        var contract = new EventContract(name, folder);
        var message = Json.object();
        message.put("name", name);
        message.put("title", name.replaceFirst("\\.v\\d+$", ""));
        message.put(
                "summary", contract.sentence().orElseThrow(() -> new AssertionError(name + " has no French sentence")));
        message.put("contentType", "application/json");
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
        addHeaders(message, services, contract.id());
        message.putObject("payload").put("$ref", "./events/" + name + ".schema.json");
        addKey(message);
        message.putArray("examples").addObject().put("name", "exemple").set("payload", Json.tree(contract.example()));
        return message;
    }

    /// What the envelope says of this event and of no other.
    private void addHeaders(ObjectNode message, List<String> services, String schema) {
        var headers = message.putObject("headers").put("type", "object").putObject("properties");
        var types = headers.putObject("ce_type").put("type", "string").putArray("enum");
        headers.putObject("ce_dataschema")
                .put("type", "string")
                .putArray("enum")
                .add(schema);
        for (var service : services) {
            types.add("fr.passerelle." + service + "." + name);
        }
    }

    private void addKey(ObjectNode message) {
        var schema = Json.tree(folder.resolve(name + ".schema.json"));
        var isOfAPerson = schema.path("properties").has("beneficiaryId");
        var kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key")
                .put("type", "string")
                .put("format", "uuid")
                .put(
                        "description",
                        isOfAPerson
                                ? "La personne concernée (beneficiaryId) : ses faits restent dans l'ordre."
                                : "Ce dont il s'agit : ses faits restent dans l'ordre.");
        kafka.put("bindingVersion", "0.5.0");
    }
}
