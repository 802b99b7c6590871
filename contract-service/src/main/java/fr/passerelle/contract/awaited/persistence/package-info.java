/// Awaited contracts in PostgreSQL.
@NullMarked
package fr.passerelle.contract.awaited.persistence;

import org.jspecify.annotations.NullMarked;
