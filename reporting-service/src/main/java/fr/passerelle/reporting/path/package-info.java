/// How long a person waits from the right to the orientation, and from there to the contract.
@NullMarked
package fr.passerelle.reporting.path;

import org.jspecify.annotations.NullMarked;
