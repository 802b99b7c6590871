/// Delays of information, as the API serves them.
@NullMarked
package fr.passerelle.reporting.message.api;

import org.jspecify.annotations.NullMarked;
