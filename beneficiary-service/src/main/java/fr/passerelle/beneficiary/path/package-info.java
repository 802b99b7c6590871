/// The path of a person as it is told to them: the right, who follows them, the contract, the next appointment, what
/// comes next. What the other services decide is copied here, in whatever order it comes.
@NullMarked
package fr.passerelle.beneficiary.path;

import org.jspecify.annotations.NullMarked;
