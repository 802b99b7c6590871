/// People in PostgreSQL.
@NullMarked
package fr.passerelle.contract.person.persistence;

import org.jspecify.annotations.NullMarked;
