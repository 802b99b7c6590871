/// What partners offer: each action of a structure, its theme and its format.
@NullMarked
package fr.passerelle.partner.action;

import org.jspecify.annotations.NullMarked;
