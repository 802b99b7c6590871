/// What the Caf wrote of a household, read again.
@NullMarked
package fr.passerelle.beneficiary.cafimport.api;

import org.jspecify.annotations.NullMarked;
