/// The demonstration, a class a step, in the order in which they are played.
@NullMarked
package fr.passerelle.demo.step;

import org.jspecify.annotations.NullMarked;
