/// Invitations over HTTP.
@NullMarked
package fr.passerelle.scheduling.invitation.api;

import org.jspecify.annotations.NullMarked;
