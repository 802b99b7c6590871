/// Events as a subscriber reads them.
@NullMarked
package fr.passerelle.demo.event;

import org.jspecify.annotations.NullMarked;
