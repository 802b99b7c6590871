/// Walks through every GET, POST and PUT that an OpenAPI document promises, so that a new endpoint is covered at
/// birth.
@NullMarked
package fr.passerelle.testing.walk;

import org.jspecify.annotations.NullMarked;
