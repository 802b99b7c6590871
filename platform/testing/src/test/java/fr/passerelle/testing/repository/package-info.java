@NullMarked
package fr.passerelle.testing.repository;

import org.jspecify.annotations.NullMarked;
