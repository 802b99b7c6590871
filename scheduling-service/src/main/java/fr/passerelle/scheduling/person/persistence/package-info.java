/// People, in PostgreSQL.
@NullMarked
package fr.passerelle.scheduling.person.persistence;

import org.jspecify.annotations.NullMarked;
