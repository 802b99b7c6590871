package fr.passerelle.scheduling.planning.persistence;

import fr.passerelle.scheduling.planning.WeeklySlot;
import fr.passerelle.scheduling.planning.WeeklySlots;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Collectors;

/// A line a slot, `day start end seats`.
@Converter(autoApply = true)
class WeeklySlotsColumn implements AttributeConverter<WeeklySlots, String> {
    @Override
    public String convertToDatabaseColumn(WeeklySlots week) {
        return week.all().stream()
                .map(slot -> slot.dayOfWeek() + " " + slot.startsAt() + " " + slot.endsAt() + " " + slot.seats())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public WeeklySlots convertToEntityAttribute(String column) {
        return new WeeklySlots(column.lines().map(WeeklySlotsColumn::slot).toList());
    }

    private static WeeklySlot slot(String line) {
        var parts = line.split(" ", -1);
        return new WeeklySlot(
                DayOfWeek.valueOf(parts[0]),
                LocalTime.parse(parts[1]),
                LocalTime.parse(parts[2]),
                Integer.parseInt(parts[3]));
    }
}
