/// Acts of information over HTTP.
@NullMarked
package fr.passerelle.beneficiary.rightsinformation.api;

import org.jspecify.annotations.NullMarked;
