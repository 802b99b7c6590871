/// Where a person stands in the database of a service, and who stands for whom since two files were found to be
/// one.
///
/// Each service lists its columns in `db/person-columns.txt`, the platform those of its own tables; a
/// test of every service (`PersonWhereabouts` of the test kit) compares the list with the catalogue of
/// the database and fails where a column is missing. [PersonColumns#all()] is the list at run time:
/// whoever has to reach all of a person (two files that become one, an erasure) goes through it and
/// through nothing else, and reads what to do from a setting of the line. A further mechanism adds a
/// setting of its own to the lines, for example `erase:row`, which [PersonColumn#setting(String)] reads.
@NullMarked
package fr.passerelle.platform.person;

import org.jspecify.annotations.NullMarked;
