@NullMarked
package fr.passerelle.local.origin;

import org.jspecify.annotations.NullMarked;
