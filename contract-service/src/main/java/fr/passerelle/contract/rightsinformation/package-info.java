/// When a person was told of their rights and duties: no contract is signed before.
@NullMarked
package fr.passerelle.contract.rightsinformation;

import org.jspecify.annotations.NullMarked;
