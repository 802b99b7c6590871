/// The sites that scheduling-service announces.
@NullMarked
package fr.passerelle.beneficiary.site.messaging;

import org.jspecify.annotations.NullMarked;
