/// Merges over HTTP.
@NullMarked
package fr.passerelle.beneficiary.merge.api;

import org.jspecify.annotations.NullMarked;
