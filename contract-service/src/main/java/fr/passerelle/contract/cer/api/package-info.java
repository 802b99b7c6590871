/// Contracts over HTTP.
@NullMarked
package fr.passerelle.contract.cer.api;

import org.jspecify.annotations.NullMarked;
