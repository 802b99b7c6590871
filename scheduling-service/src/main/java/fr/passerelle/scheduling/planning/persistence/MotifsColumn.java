package fr.passerelle.scheduling.planning.persistence;

import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.planning.Motifs;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Codes with commas between: never searched here, the slots are.
@Converter(autoApply = true)
class MotifsColumn implements AttributeConverter<Motifs, String> {
    @Override
    public String convertToDatabaseColumn(Motifs motifs) {
        return motifs.all().stream().map(Motif::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Motifs convertToEntityAttribute(String column) {
        return new Motifs(
                Arrays.stream(column.split(",", -1)).map(Motif::valueOf).collect(Collectors.toSet()));
    }
}
