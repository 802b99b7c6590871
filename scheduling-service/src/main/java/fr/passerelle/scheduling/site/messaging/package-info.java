/// Sites, announced.
@NullMarked
package fr.passerelle.scheduling.site.messaging;

import org.jspecify.annotations.NullMarked;
