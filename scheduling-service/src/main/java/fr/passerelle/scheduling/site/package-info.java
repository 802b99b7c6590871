/// Where people are received, who holds the place, and which communes it serves.
@NullMarked
package fr.passerelle.scheduling.site;

import org.jspecify.annotations.NullMarked;
