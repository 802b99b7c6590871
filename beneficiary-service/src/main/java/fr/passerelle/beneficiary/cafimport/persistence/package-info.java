/// The progress of imports in PostgreSQL.
@NullMarked
package fr.passerelle.beneficiary.cafimport.persistence;

import org.jspecify.annotations.NullMarked;
