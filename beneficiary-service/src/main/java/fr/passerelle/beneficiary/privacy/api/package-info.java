/// Requests about personal data over HTTP.
@NullMarked
package fr.passerelle.beneficiary.privacy.api;

import org.jspecify.annotations.NullMarked;
