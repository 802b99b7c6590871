/// Actions over HTTP.
@NullMarked
package fr.passerelle.partner.action.api;

import org.jspecify.annotations.NullMarked;
