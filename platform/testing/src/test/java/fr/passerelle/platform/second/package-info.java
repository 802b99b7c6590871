/// The other half.
@NullMarked
package fr.passerelle.platform.second;

import org.jspecify.annotations.NullMarked;
