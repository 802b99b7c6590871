package fr.passerelle.scheduling.planning;

/// Makes what happened to a planning known to others.
public interface PlanningAnnouncer {
    void announce(PlanningEvent event);
}
