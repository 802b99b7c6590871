/// Signals: somebody notices a person in difficulty and says so, known or not; it is answered in time, with an
/// orientation, an appointment or a reasoned no, and whoever sent it learns how.
@NullMarked
package fr.passerelle.beneficiary.signal;

import org.jspecify.annotations.NullMarked;
