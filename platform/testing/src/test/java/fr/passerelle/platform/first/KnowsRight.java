package fr.passerelle.platform.first;

import fr.passerelle.guilty.lamp.SwitchLamp;
import fr.passerelle.platform.second.Turn;

public class KnowsRight {
    public final Turn turn = new Turn();
    final SwitchLamp lamp = new SwitchLamp();
}
