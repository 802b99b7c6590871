/// The causes of links in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.link.persistence;

import org.jspecify.annotations.NullMarked;
