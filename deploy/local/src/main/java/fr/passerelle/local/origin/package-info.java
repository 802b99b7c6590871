/// The one origin in front of the services: routes, limits, contracts, mails and the first page.
@NullMarked
package fr.passerelle.local.origin;

import org.jspecify.annotations.NullMarked;
