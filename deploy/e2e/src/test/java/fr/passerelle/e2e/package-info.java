/// Journeys through the whole platform: real processes, real tokens, real failures.
@NullMarked
package fr.passerelle.e2e;

import org.jspecify.annotations.NullMarked;
