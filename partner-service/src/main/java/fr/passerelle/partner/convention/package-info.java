/// What partners bound themselves to, so that what is done under a convention can name its article.
@NullMarked
package fr.passerelle.partner.convention;

import org.jspecify.annotations.NullMarked;
