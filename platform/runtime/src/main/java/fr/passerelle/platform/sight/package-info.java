/// Who may see a person: the Département sees its own, any other organisation only whom something links to it.
@NullMarked
package fr.passerelle.platform.sight;

import org.jspecify.annotations.NullMarked;
