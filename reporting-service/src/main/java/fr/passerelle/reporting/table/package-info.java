/// Tables by département, month and commune, and which of their cells may leave the Département.
@NullMarked
package fr.passerelle.reporting.table;

import org.jspecify.annotations.NullMarked;
