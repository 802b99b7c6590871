/// What three services announce of the steps of a path.
@NullMarked
package fr.passerelle.reporting.path.messaging;

import org.jspecify.annotations.NullMarked;
