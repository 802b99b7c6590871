/// Plain SQL in the transaction of the caller, for what is no entity.
@NullMarked
package fr.passerelle.platform.sql;

import org.jspecify.annotations.NullMarked;
