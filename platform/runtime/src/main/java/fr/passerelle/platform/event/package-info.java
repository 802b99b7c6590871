/// The envelope of an event, CloudEvents 1.0 in binary mode, and the topic that it goes to.
@NullMarked
package fr.passerelle.platform.event;

import org.jspecify.annotations.NullMarked;
