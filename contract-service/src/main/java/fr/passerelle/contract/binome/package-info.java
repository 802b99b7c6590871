/// The two professionals who follow a person together, as partner-service told it: they write an accompagnement global,
/// also of somebody without RSA.
@NullMarked
package fr.passerelle.contract.binome;

import org.jspecify.annotations.NullMarked;
