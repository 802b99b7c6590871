/// Takes the content of a Caf file in, in the background: chunk after chunk, by one replica at a time, from where the
/// last one stopped.
@NullMarked
package fr.passerelle.beneficiary.cafimport;

import org.jspecify.annotations.NullMarked;
