@NullMarked
package fr.passerelle.demo.step;

import org.jspecify.annotations.NullMarked;
