/// What stands of a person in each table.
@NullMarked
package fr.passerelle.beneficiary.personalfile.persistence;

import org.jspecify.annotations.NullMarked;
