/// The path of one person through the services, act by act, each with the token of who does it.
@NullMarked
package fr.passerelle.demo.path;

import org.jspecify.annotations.NullMarked;
