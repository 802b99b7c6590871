/// The local copy of people, in PostgreSQL.
@NullMarked
package fr.passerelle.partner.person.persistence;

import org.jspecify.annotations.NullMarked;
