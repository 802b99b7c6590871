package fr.passerelle.scheduling.planning;

import java.util.Comparator;
import java.util.List;

/// The week of a planning: one professional receives, so no two slots at once.
public record WeeklySlots(List<WeeklySlot> all) {
    private static final int MOST = 50;

    public WeeklySlots {
        all = all.stream()
                .sorted(Comparator.comparing(WeeklySlot::dayOfWeek).thenComparing(WeeklySlot::startsAt))
                .toList();
        if (all.isEmpty() || all.size() > MOST) {
            throw PlanningRefused.terms("slot-count");
        }
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).overlaps(all.get(i - 1))) {
                throw PlanningRefused.terms("slot-overlap");
            }
        }
    }
}
