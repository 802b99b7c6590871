/// What is asked of lists over HTTP.
@NullMarked
package fr.passerelle.beneficiary.personlist.api;

import org.jspecify.annotations.NullMarked;
