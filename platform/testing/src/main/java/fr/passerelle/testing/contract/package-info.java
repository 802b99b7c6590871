/// The promises of docs/contracts, held against what the code really sends and answers (ADR-0007).
@NullMarked
package fr.passerelle.testing.contract;

import org.jspecify.annotations.NullMarked;
