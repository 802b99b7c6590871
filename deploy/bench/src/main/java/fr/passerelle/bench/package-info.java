/// Figures of the machine at hand, each with its warm-up and its rounds.
@NullMarked
package fr.passerelle.bench;

import org.jspecify.annotations.NullMarked;
