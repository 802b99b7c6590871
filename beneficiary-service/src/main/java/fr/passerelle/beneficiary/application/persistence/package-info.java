/// Requests registered at the desk, in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.application.persistence;

import org.jspecify.annotations.NullMarked;
