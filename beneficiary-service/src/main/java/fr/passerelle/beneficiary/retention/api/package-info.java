/// The archive and the lists of elimination over HTTP.
@NullMarked
package fr.passerelle.beneficiary.retention.api;

import org.jspecify.annotations.NullMarked;
