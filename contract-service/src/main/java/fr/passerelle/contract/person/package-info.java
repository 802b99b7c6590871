/// The person as this service has to know them: an id, a commune, and who pays.
@NullMarked
package fr.passerelle.contract.person;

import org.jspecify.annotations.NullMarked;
