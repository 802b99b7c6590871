/// People who are asked to come, within the seats that there are; the others are listed with the reason.
@NullMarked
package fr.passerelle.scheduling.invitation;

import org.jspecify.annotations.NullMarked;
