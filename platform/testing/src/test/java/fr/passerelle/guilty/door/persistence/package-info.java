/// Guilty adapter.
@NullMarked
package fr.passerelle.guilty.door.persistence;

import org.jspecify.annotations.NullMarked;
