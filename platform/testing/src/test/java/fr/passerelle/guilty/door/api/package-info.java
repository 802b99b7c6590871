/// Guilty adapter.
@NullMarked
package fr.passerelle.guilty.door.api;

import org.jspecify.annotations.NullMarked;
