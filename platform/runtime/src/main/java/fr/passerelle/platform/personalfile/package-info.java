/// A person's copy of what a service holds of them (RGPD, art. 15), in one form for all services, as JSON and on paper.
///
/// A service gives its [FileContents]: sections with their SQL, and the words of each in `messages_fr.properties`.
/// A test of every service (`PersonalFileWhole` of the test kit) fails where a table or a column that holds
/// something of a person stands in no section, or a section has no words.
@NullMarked
package fr.passerelle.platform.personalfile;

import org.jspecify.annotations.NullMarked;
