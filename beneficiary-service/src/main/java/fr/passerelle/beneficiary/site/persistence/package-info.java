/// Sites in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.site.persistence;

import org.jspecify.annotations.NullMarked;
