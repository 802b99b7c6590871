/// The seats that accepted plannings open, each taken once.
@NullMarked
package fr.passerelle.scheduling.slot;

import org.jspecify.annotations.NullMarked;
