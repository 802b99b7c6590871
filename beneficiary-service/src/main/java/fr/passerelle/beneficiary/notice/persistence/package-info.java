/// Notices in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.notice.persistence;

import org.jspecify.annotations.NullMarked;
