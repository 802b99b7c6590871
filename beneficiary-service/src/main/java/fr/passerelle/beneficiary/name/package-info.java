/// How a name is compared with a name: folded, as it sounds, by the keys that find it and by how close it is.
@NullMarked
package fr.passerelle.beneficiary.name;

import org.jspecify.annotations.NullMarked;
