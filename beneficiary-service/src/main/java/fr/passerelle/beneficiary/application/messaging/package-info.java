/// People registered without RSA, announced.
@NullMarked
package fr.passerelle.beneficiary.application.messaging;

import org.jspecify.annotations.NullMarked;
