/// Invitations, in PostgreSQL.
@NullMarked
package fr.passerelle.scheduling.invitation.persistence;

import org.jspecify.annotations.NullMarked;
