/// Requests about personal data in the database.
@NullMarked
package fr.passerelle.beneficiary.privacy.persistence;

import org.jspecify.annotations.NullMarked;
