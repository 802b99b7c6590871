/// Where the repository's own files are.
@NullMarked
package fr.passerelle.testing.repository;

import org.jspecify.annotations.NullMarked;
