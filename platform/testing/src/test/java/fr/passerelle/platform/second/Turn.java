package fr.passerelle.platform.second;

import fr.passerelle.platform.first.KnowsRight;
import org.jspecify.annotations.Nullable;

public class Turn {
    @Nullable KnowsRight other;
}
