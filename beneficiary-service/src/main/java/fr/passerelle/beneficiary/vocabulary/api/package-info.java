/// Vocabularies over HTTP.
@NullMarked
package fr.passerelle.beneficiary.vocabulary.api;

import org.jspecify.annotations.NullMarked;
