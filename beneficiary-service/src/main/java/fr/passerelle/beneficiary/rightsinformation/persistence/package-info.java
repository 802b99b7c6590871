/// Acts of information in the database.
@NullMarked
package fr.passerelle.beneficiary.rightsinformation.persistence;

import org.jspecify.annotations.NullMarked;
