/// Notices over HTTP.
@NullMarked
package fr.passerelle.beneficiary.notice.api;

import org.jspecify.annotations.NullMarked;
