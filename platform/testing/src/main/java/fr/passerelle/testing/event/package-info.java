/// What a service under test has announced, read from the real topics.
@NullMarked
package fr.passerelle.testing.event;

import org.jspecify.annotations.NullMarked;
