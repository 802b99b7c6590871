/// Rights in PostgreSQL.
@NullMarked
package fr.passerelle.contract.rsaright.persistence;

import org.jspecify.annotations.NullMarked;
