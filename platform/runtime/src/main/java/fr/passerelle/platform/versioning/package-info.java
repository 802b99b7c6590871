/// A strong ETag per version and view, and If-Match on every change (RFC 9110).
@NullMarked
package fr.passerelle.platform.versioning;

import org.jspecify.annotations.NullMarked;
