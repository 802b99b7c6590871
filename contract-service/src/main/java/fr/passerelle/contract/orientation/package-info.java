/// Who follows a person and on which path, as partner-service decided: a contract comes after it.
@NullMarked
package fr.passerelle.contract.orientation;

import org.jspecify.annotations.NullMarked;
