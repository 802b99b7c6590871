@NullMarked
package fr.passerelle.local.process;

import org.jspecify.annotations.NullMarked;
