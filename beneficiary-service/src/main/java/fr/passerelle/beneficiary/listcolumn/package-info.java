/// What the columns of a list mean, and what a line of it says then, as the form that an agent would have filled.
@NullMarked
package fr.passerelle.beneficiary.listcolumn;

import org.jspecify.annotations.NullMarked;
