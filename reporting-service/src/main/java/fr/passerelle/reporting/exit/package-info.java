/// Who leaves the scheme, for what reason, and after how long.
@NullMarked
package fr.passerelle.reporting.exit;

import org.jspecify.annotations.NullMarked;
