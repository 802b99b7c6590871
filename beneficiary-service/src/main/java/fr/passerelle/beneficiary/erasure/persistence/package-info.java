/// What is erased in the database.
@NullMarked
package fr.passerelle.beneficiary.erasure.persistence;

import org.jspecify.annotations.NullMarked;
