/// Sites over HTTP.
@NullMarked
package fr.passerelle.scheduling.site.api;

import org.jspecify.annotations.NullMarked;
