/// What is written to people: at once, by mail where an address is known, else by a letter to print, and traced.
@NullMarked
package fr.passerelle.beneficiary.notice;

import org.jspecify.annotations.NullMarked;
