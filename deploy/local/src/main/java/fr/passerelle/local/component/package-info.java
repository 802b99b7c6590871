/// What the platform is made of: how each part is prepared, launched, judged healthy and settled.
@NullMarked
package fr.passerelle.local.component;

import org.jspecify.annotations.NullMarked;
