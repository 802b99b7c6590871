/// People over HTTP: list, file, search, and who looked.
@NullMarked
package fr.passerelle.beneficiary.person.api;

import org.jspecify.annotations.NullMarked;
