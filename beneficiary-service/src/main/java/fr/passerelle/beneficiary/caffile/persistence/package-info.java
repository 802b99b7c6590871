/// Caf files in PostgreSQL, and their content in an encrypted spool.
@NullMarked
package fr.passerelle.beneficiary.caffile.persistence;

import org.jspecify.annotations.NullMarked;
