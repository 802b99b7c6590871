/// Codes of the Caf and of this service, with French labels and where they come from, and what is set by day.
@NullMarked
package fr.passerelle.beneficiary.vocabulary;

import org.jspecify.annotations.NullMarked;
