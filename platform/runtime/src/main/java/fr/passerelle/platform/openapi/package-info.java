/// The parts that every OpenAPI document shares.
@NullMarked
package fr.passerelle.platform.openapi;

import org.jspecify.annotations.NullMarked;
