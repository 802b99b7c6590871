/// Every error is a problem+json (RFC 9457) in French with a stable type, the rule and its legal basis.
@NullMarked
package fr.passerelle.platform.problem;

import org.jspecify.annotations.NullMarked;
