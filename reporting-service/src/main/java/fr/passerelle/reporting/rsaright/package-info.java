/// Rights opened, counted once a household's right, by commune and month.
@NullMarked
package fr.passerelle.reporting.rsaright;

import org.jspecify.annotations.NullMarked;
