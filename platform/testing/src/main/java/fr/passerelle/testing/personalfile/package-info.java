/// What each service's part of a person's copy must keep alike.
@NullMarked
package fr.passerelle.testing.personalfile;

import org.jspecify.annotations.NullMarked;
