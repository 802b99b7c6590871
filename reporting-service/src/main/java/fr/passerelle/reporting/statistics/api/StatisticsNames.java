package fr.passerelle.reporting.statistics.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whoever reads a generated client meets `AppointmentStatistics` and its `AppointmentTotal`, not the generic record
/// that every table is made from.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public record StatisticsNames() implements OASFilter {
    private static final Pattern TABLE = Pattern.compile("StatisticsResponse(\\w+)Figures$");
    private static final List<Map.Entry<String, String>> LINES = List.of(
            Map.entry("totals", "Total"), Map.entry("communes", "CommuneTotal"), Map.entry("periods", "PeriodTotal"));

    @Override
    public @Nullable Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            schema.setRef(TABLE.matcher(schema.getRef()).replaceFirst("$1Statistics"));
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        new TreeMap<>(components.getSchemas()).forEach((name, schema) -> {
            var table = TABLE.matcher(name);
            if (table.matches()) {
                components.removeSchema(name);
                components.addSchema(table.group(1) + "Statistics", schema);
                nameLines(components, table.group(1), schema);
            }
        });
    }

    /// The lines of a table stand inside it, where a generator has to invent a name.
    private static void nameLines(Components components, String subject, Schema table) {
        for (var line : LINES) {
            var lines = Objects.requireNonNull(table.getProperties().get(line.getKey()));
            components.addSchema(subject + line.getValue(), lines.getItems());
            lines.setItems(OASFactory.createSchema().ref(subject + line.getValue()));
        }
    }
}
