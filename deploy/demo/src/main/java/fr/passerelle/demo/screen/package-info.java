/// What somebody reads in a terminal.
@NullMarked
package fr.passerelle.demo.screen;

import org.jspecify.annotations.NullMarked;
