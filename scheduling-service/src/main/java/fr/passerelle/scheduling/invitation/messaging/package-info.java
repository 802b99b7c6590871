/// What makes and ends invitations, and what is announced of them.
@NullMarked
package fr.passerelle.scheduling.invitation.messaging;

import org.jspecify.annotations.NullMarked;
