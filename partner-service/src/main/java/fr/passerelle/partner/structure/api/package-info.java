/// Structures over HTTP.
@NullMarked
package fr.passerelle.partner.structure.api;

import org.jspecify.annotations.NullMarked;
