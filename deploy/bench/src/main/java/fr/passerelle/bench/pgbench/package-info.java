/// What the database makes alone of the statements that a service sends.
@NullMarked
package fr.passerelle.bench.pgbench;

import org.jspecify.annotations.NullMarked;
