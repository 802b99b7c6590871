/// How people leave the scheme, for work or otherwise: dated, with a reason, and taken back where it was a mistake.
@NullMarked
package fr.passerelle.beneficiary.exit;

import org.jspecify.annotations.NullMarked;
