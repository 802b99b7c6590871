/// The values in force over HTTP.
@NullMarked
package fr.passerelle.contract.rule.api;

import org.jspecify.annotations.NullMarked;
