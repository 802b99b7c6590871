package fr.passerelle.beneficiary.diagnostic.persistence;

import fr.passerelle.beneficiary.commonright.CommonRightState;
import fr.passerelle.beneficiary.commonright.CommonRights;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Collectors;

/// A line a right, `code state`.
@Converter(autoApply = true)
class CommonRightsColumn implements AttributeConverter<CommonRights, String> {
    @Override
    public String convertToDatabaseColumn(CommonRights rights) {
        return rights.answers().entrySet().stream()
                .map(answer -> answer.getKey() + " " + answer.getValue())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public CommonRights convertToEntityAttribute(String column) {
        return new CommonRights(column.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> CommonRightState.valueOf(parts[1]))));
    }
}
