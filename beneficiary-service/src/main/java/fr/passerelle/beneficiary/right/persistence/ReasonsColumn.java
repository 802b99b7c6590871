package fr.passerelle.beneficiary.right.persistence;

import fr.passerelle.beneficiary.right.Reasons;
import fr.passerelle.beneficiary.right.RightStateReason;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// A line a reason, `kind day code`: read by people too, and a table of its own would only repeat the département.
@Converter(autoApply = true)
class ReasonsColumn implements AttributeConverter<Reasons, String> {
    @Override
    public String convertToDatabaseColumn(Reasons reasons) {
        return reasons.all().stream()
                .map(one -> one.kind() + " " + one.since() + " " + one.code())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Reasons convertToEntityAttribute(String column) {
        return new Reasons(column.lines().map(ReasonsColumn::reason).collect(Collectors.toSet()));
    }

    private static RightStateReason reason(String line) {
        var parts = line.split(" ", 3);
        return new RightStateReason(RightStateReason.ReasonKind.valueOf(parts[0]), parts[2], LocalDate.parse(parts[1]));
    }
}
