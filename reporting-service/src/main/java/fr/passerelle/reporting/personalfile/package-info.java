/// What this service holds of one person, as the person may have it (RGPD, art. 15).
@NullMarked
package fr.passerelle.reporting.personalfile;

import org.jspecify.annotations.NullMarked;
