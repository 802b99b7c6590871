/// Starts, adopts, stops and describes one whole platform on one machine, without Docker or root.
@NullMarked
package fr.passerelle.local;

import org.jspecify.annotations.NullMarked;
