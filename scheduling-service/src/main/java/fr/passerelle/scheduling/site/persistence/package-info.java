/// Sites and their communes, in PostgreSQL.
@NullMarked
package fr.passerelle.scheduling.site.persistence;

import org.jspecify.annotations.NullMarked;
