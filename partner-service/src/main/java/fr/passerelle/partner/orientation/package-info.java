/// Who follows a person and on which path: rules propose, a human decides, and the legal clock runs.
@NullMarked
package fr.passerelle.partner.orientation;

import org.jspecify.annotations.NullMarked;
