/// An example to start from: a subscriber to Passerelle's events that needs nothing of Passerelle.
@NullMarked
package fr.passerelle.subscriber;

import org.jspecify.annotations.NullMarked;
