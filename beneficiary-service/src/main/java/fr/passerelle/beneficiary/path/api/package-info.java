/// Paths over HTTP.
@NullMarked
package fr.passerelle.beneficiary.path.api;

import org.jspecify.annotations.NullMarked;
