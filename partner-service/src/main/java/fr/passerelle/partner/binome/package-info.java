/// A conseiller emploi and a travailleur social who follow one person together, with or without an RSA (accompagnement
/// global).
@NullMarked
package fr.passerelle.partner.binome;

import org.jspecify.annotations.NullMarked;
