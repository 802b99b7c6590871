/// Contracts in PostgreSQL.
@NullMarked
package fr.passerelle.contract.cer.persistence;

import org.jspecify.annotations.NullMarked;
