/// What the law and each département set for a contract: its cap, its deadlines, whether it is validated.
@NullMarked
package fr.passerelle.contract.rule;

import org.jspecify.annotations.NullMarked;
