/// Contracts that the law wants by a day and that are not signed yet: who is to draw them up, and what is told of the
/// time.
@NullMarked
package fr.passerelle.contract.awaited;

import org.jspecify.annotations.NullMarked;
