/// Droits communs: the rights that everybody may have, asked one by one before anything proper to insertion.
@NullMarked
package fr.passerelle.beneficiary.commonright;

import org.jspecify.annotations.NullMarked;
