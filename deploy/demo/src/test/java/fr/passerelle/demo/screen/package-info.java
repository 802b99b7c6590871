@NullMarked
package fr.passerelle.demo.screen;

import org.jspecify.annotations.NullMarked;
