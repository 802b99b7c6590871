/// Lists and their lines in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.personlist.persistence;

import org.jspecify.annotations.NullMarked;
