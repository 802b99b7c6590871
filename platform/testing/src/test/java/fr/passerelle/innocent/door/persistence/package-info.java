/// Its table.
@NullMarked
package fr.passerelle.innocent.door.persistence;

import org.jspecify.annotations.NullMarked;
