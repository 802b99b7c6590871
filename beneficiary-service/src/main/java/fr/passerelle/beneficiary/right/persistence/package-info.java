/// Rights in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.right.persistence;

import org.jspecify.annotations.NullMarked;
