/// Pages that are printed, and how days are written on them.
@NullMarked
package fr.passerelle.platform.paper;

import org.jspecify.annotations.NullMarked;
