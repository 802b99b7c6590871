/// Codes as the Caf writes them, with French labels and where they come from.
@NullMarked
package fr.passerelle.beneficiary.vocabulary;

import org.jspecify.annotations.NullMarked;
