/// How long files are kept: active, then in a closed archive, then on a list of elimination that a human validates.
@NullMarked
package fr.passerelle.beneficiary.retention;

import org.jspecify.annotations.NullMarked;
