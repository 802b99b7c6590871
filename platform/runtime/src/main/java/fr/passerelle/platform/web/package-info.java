/// What HTTP itself must refuse properly: strict JSON, sizes, broken escapes, characters nobody can store.
@NullMarked
package fr.passerelle.platform.web;

import org.jspecify.annotations.NullMarked;
