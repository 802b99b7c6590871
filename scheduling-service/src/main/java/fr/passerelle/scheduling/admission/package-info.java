/// Who may be received where and for what, with a code for each reason not to.
@NullMarked
package fr.passerelle.scheduling.admission;

import org.jspecify.annotations.NullMarked;
