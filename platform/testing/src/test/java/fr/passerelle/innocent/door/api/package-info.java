/// Its resource.
@NullMarked
package fr.passerelle.innocent.door.api;

import org.jspecify.annotations.NullMarked;
