/// How a person disappears from the tables of a service, and how a file that is closed is kept from most.
///
/// What becomes of the rows of each column that holds people is the setting `erase:` of its line in
/// `db/person-columns.txt`: see [OnErase]. Of the other ids of a row that stays, the line says whether they are emptied
/// (`with:`), drawn anew (`anew:`) or stay (`keep:`); of a row that is deleted, which columns elsewhere point at it and
/// are emptied (`frees:`). The service that decides calls [PersonErasure]; in the others the handlers of this package
/// do, on the events BeneficiaryErased, BeneficiaryArchived and BeneficiaryRestored.
@NullMarked
package fr.passerelle.platform.erasure;

import org.jspecify.annotations.NullMarked;
