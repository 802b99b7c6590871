/// Who calls, for which organisation and which départements, and what the caller's roles allow.
@NullMarked
package fr.passerelle.platform.access;

import org.jspecify.annotations.NullMarked;
