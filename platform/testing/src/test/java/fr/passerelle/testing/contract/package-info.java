@NullMarked
package fr.passerelle.testing.contract;

import org.jspecify.annotations.NullMarked;
