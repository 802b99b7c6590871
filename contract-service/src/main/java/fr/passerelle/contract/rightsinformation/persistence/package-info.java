/// That information in PostgreSQL.
@NullMarked
package fr.passerelle.contract.rightsinformation.persistence;

import org.jspecify.annotations.NullMarked;
