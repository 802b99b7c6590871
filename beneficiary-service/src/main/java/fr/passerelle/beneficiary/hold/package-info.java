/// What keeps a file from being destroyed: a lawsuit, a control, a debt.
@NullMarked
package fr.passerelle.beneficiary.hold;

import org.jspecify.annotations.NullMarked;
