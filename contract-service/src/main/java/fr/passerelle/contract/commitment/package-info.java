/// What a contract promises: a goal in the person's words, étapes in their order, actions of both sides.
@NullMarked
package fr.passerelle.contract.commitment;

import org.jspecify.annotations.NullMarked;
