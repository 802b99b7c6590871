/// What an import announces by itself.
@NullMarked
package fr.passerelle.beneficiary.cafimport.messaging;

import org.jspecify.annotations.NullMarked;
