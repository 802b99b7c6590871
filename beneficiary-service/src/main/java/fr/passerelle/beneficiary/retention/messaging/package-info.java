/// What enters and leaves the closed archive, told to every service.
@NullMarked
package fr.passerelle.beneficiary.retention.messaging;

import org.jspecify.annotations.NullMarked;
