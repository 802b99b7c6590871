/// Rights opened, as the API serves them.
@NullMarked
package fr.passerelle.reporting.rsaright.api;

import org.jspecify.annotations.NullMarked;
