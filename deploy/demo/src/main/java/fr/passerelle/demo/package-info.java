/// Synthetic data and the demonstration: nobody in it exists, every NIR has a fictitious month.
@NullMarked
package fr.passerelle.demo;

import org.jspecify.annotations.NullMarked;
